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
      if state.isRunning { return .pause }
      if laboratory.isFinished(state.trial) { return .rewind }
      return laboratory.experiment.data == nil ? .takeStep : .run
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
