public import Checking
public import Curriculum

extension LessonPage {
  /// The field whose experiment is shown: the one in turn, else the first.
  public var experimentField: Field? {
    if let field = fieldInTurn, field.experiment != nil { return field }
    return step.fields.first { $0.experiment != nil }
  }

  /// Returns what the experiment of a field is made with.
  public func laboratory(of field: Field) -> Laboratory? {
    field.experiment.flatMap { Laboratory($0, lesson: lesson, step: step) }
  }

  /// The experiment that the keys act on; nil where another field or the picture has the focus.
  var experimentInFocus: (field: Field, state: ExperimentState, laboratory: Laboratory)? {
    guard let field = focusedField, let state = experiments[field.id],
      let laboratory = laboratory(of: field)
    else { return nil }
    return (field, state, laboratory)
  }

  /// What Enter does to the experiment that has the focus; nil where none has.
  var experimentMeaning: ConfirmMeaning? {
    experimentInFocus.map { _, state, laboratory in
      if state.typed != nil { return .setNumber }
      if state.isRunning { return .pause }
      if laboratory.isFinished(state.trial) { return .rewind }
      return laboratory.experiment.data == nil ? .takeStep : .run
    }
  }

  /// Finds out how the lesson's own settings go, for which the author's hints are written.
  mutating func learnOwnTrend(of field: Field) {
    guard let state = experiments[field.id], state.ownTrend == nil,
      let laboratory = laboratory(of: field)
    else { return }
    experiments[field.id]?.ownTrend =
      laboratory.complete(laboratory.experiment.settings)?.course.trend
  }

  /// Returns a hint, or where the author's does not fit how the experiment of the field goes now, one
  /// that does.
  func fitted(_ hint: Hint, to field: Field) -> Hint {
    guard case .author = hint, let state = experiments[field.id], let own = state.ownTrend,
      let trend = state.trial.course.trend, trend != own
    else { return hint }
    return .tried(
      rate: state.settings.rate, trend, isTraining: field.experiment?.data != nil)
  }

  /// Lets the open hint of an experiment fit how it goes now; at a start it stays as it was.
  mutating func refitHint(for field: Field, record: LearnerRecord) {
    guard experiments[field.id]?.trial.course.trend != nil else { return }
    switch openHints[field.id] {
    case .author, .tried:
      openHints[field.id] = hint(hintLevels[field.id] ?? 0, for: field, record: record)
    default: return
    }
  }

  /// Begins the experiments of the step, with the settings that were right where they were found.
  mutating func beginExperiments() {
    for field in step.fields {
      guard let laboratory = laboratory(of: field) else { continue }
      let answer = answers.removeValue(forKey: field.id)?.text
      let found = answer.flatMap { try? SettingsReader(laboratory.experiment).read($0) }
      experiments[field.id] = ExperimentState(
        found ?? laboratory.experiment.settings, in: laboratory)
    }
  }
}
