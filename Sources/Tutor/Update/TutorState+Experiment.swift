import Checking
import Curriculum

extension TutorState {
  /// Whether something runs by itself, so that ticks are wanted, and how many milliseconds apart.
  public var tickInterval: Int? {
    guard overlay == nil, case .lesson(let page) = page,
      let (id, running) = page.experiments.first(where: \.value.isRunning),
      let laboratory = page.field(id: id).flatMap(page.laboratory(of:))
    else { return nil }
    return laboratory.pause(in: running.trial)
  }

  /// Whether keys act on an experiment, so that letters are commands.
  public var isExperimenting: Bool {
    guard overlay == nil, case .lesson(let page) = page else { return false }
    return page.experimentInFocus != nil
  }

  /// The action that selects another setting of the experiment that has the focus: the one below, or
  /// from the last one that above; nil where there is no other.
  public var actionToOtherSetting: Action? {
    guard case .lesson(let page) = page, let (_, state, laboratory) = page.experimentInFocus else {
      return nil
    }
    let choices = laboratory.experiment.choices
    guard choices.count > 1 else { return nil }
    return state.selected == choices.last ? .up : .down
  }

  /// Does what an action does to the experiment that has the focus.
  ///
  /// - Returns: What is to be done outside; nil where the action means something else.
  mutating func updateExperiment(_ action: Action, page: LessonPage) -> [Effect]? {
    guard let (field, old, laboratory) = page.experimentInFocus else { return nil }
    var state = old
    switch action {
    case .confirm:
      // What was typed is marked as in any field.
      guard page.answers[field.id] == nil, !page.isDone(field, record: record) else { return nil }
      if laboratory.isFinished(state.trial) { return updateExperiment(.rewind, page: page) }
      return updateExperiment(
        laboratory.experiment.data == nil ? .oneStep : .run, page: page)
    case .run, .oneStep, .oneEpoch:
      if laboratory.isFinished(state.trial) {
        notice = .cannot(.experimentEnded)
        return []
      }
      state.isRunning = action == .run && !state.isRunning
      if action == .oneStep { state.trial = laboratory.advanced(state.trial, updates: 1) }
      if action == .oneEpoch { state.trial = laboratory.withEpochFinished(state.trial) }
    case .rewind:
      state.rewind(in: laboratory)
    case .left, .right:
      let settings = state.settings.turned(
        state.selected, isUp: action == .right, of: laboratory.experiment)
      guard settings != state.settings else { return [] }
      state.restart(settings, in: laboratory)
    case .up, .down:
      let choices = laboratory.experiment.choices
      let position = (choices.firstIndex(of: state.selected) ?? 0) + (action == .up ? -1 : 1)
      guard choices.indices.contains(position) else { return nil }
      state.selected = choices[position]
      var page = page
      page.experiments[field.id] = state
      self.page = .lesson(page)
      return []
    case .back where state.isRunning:
      state.isRunning = false
    default:
      return nil
    }
    return settle(state, field, laboratory, page: page)
  }

  /// Lets every running experiment take a slice.
  mutating func tick(milliseconds: Int, page: LessonPage) -> [Effect] {
    guard let (id, old) = page.experiments.first(where: \.value.isRunning),
      let field = page.field(id: id), let laboratory = page.laboratory(of: field)
    else { return [] }
    var state = old
    state.tick(milliseconds: milliseconds, in: laboratory)
    return settle(state, field, laboratory, page: page)
  }

  /// Keeps a new state of an experiment: the first time that its goal is reached is an answer, and
  /// an end without it is told.
  mutating func settle(
    _ new: ExperimentState, _ field: Field, _ laboratory: Laboratory, page: LessonPage
  ) -> [Effect] {
    var (state, page) = (new, page)
    page.scroll = nil
    page.panelScroll = nil
    let outcome = laboratory.outcome(of: state.trial)
    let mark = Mark(
      answer: SettingsReader(laboratory.experiment).text(state.settings), outcome: outcome)
    let isDone = page.isDone(field, record: record)
    let isEnd = laboratory.isFinished(state.trial)
    if isEnd || mark.verdict.isAccepted && !isDone { state.isRunning = false }
    page.experiments[field.id] = state
    page.refitHint(for: field, record: record)
    page.commented = field.id
    page.marks[field.id] = mark.verdict.isAccepted || isEnd ? mark : nil
    guard mark.verdict.isAccepted, !isDone else {
      self.page = .lesson(page)
      return []
    }
    // No rule of the catalogue is asked for.
    return accept(mark, telling: [], for: field, page: page)
  }
}
