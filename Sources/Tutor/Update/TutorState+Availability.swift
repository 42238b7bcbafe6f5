import Checking
import Curriculum

/// Whether an action can be done now.
public enum Availability: Hashable, Sendable {
  /// It can.
  case available
  /// It cannot, and this is why.
  case unavailable(Unavailability)
}

extension TutorState {
  /// Returns whether an action can be done now, and if not, why.
  public func availability(of action: Action) -> Availability {
    switch action {
    case .quit, .redraw, .language, .help, .back: return .available
    default: break
    }
    if case .settings = overlay {
      let isForSettings: Set<Action> = [
        .confirm, .left, .right, .up, .down, .deleteForward, .settings,
      ]
      return isForSettings.contains(action) ? .available : .unavailable(.notHere)
    }
    if case .progress = overlay {
      let isForProgress: Set<Action> = [.confirm, .scrollUp, .scrollDown, .progress]
      return isForProgress.contains(action) || action == .practise && canPractise && practice == nil
        ? .available : .unavailable(.notHere)
    }
    switch page {
    case .language:
      return [.confirm, .up, .down, .nextField, .previousField].contains(action)
        ? .available : .unavailable(.notHere)
    case .practiceEnd:
      return [.confirm, .practise, .progress].contains(action) ? .available : .unavailable(.notHere)
    case .course(let page):
      return availability(of: action, on: page)
    case .lesson(let page):
      return availability(of: action, on: page)
    }
  }

  private func availability(of action: Action, on page: CoursePage) -> Availability {
    switch action {
    case .hint, .nextStep, .previousStep, .run, .oneStep, .oneEpoch, .rewind, .nudge, .overview:
      .unavailable(.notHere)
    case .left, .right, .deleteBackward, .deleteForward, .clear:
      page.search == nil ? .unavailable(.notHere) : .available
    default: .available
    }
  }

  private func availability(of action: Action, on page: LessonPage) -> Availability {
    switch action {
    case .search: return .unavailable(.notHere)
    case .practise:
      return practice != nil || page.repeatable != nil ? .available : .unavailable(.noNewNumbers)
    case .nextStep where practice != nil: return .available
    case .previousStep where practice != nil: return .unavailable(.onlyForward)
    case .previousStep where page.stepIndex == 0: return .unavailable(.firstStep)
    case .nextStep where page.isLastStep:
      return .unavailable(page.isAnswered(record) ? .lastStep : .lastStepOpen)
    case .hint:
      guard let field = page.fieldInTurn else { return .unavailable(.noQuestion) }
      if page.fieldsWithoutAnswer.contains(field.id) { return .unavailable(.withoutAnswer) }
      if page.isDone(field, record: record) { return .unavailable(.alreadyAnswered) }
      let level = page.hintLevels[field.id] ?? 0
      return level < page.hintCount(for: field) ? .available : .unavailable(.noMoreHints)
    case .split:
      guard let field = page.fieldInTurn else { return .unavailable(.noQuestion) }
      if !page.partsOffered(for: field, record: record).isEmpty { return .available }
      return page.canBeSplit(field, record: record)
        ? .unavailable(.notYetSplit) : .unavailable(.nothingToSplit)
    case .run, .oneStep, .oneEpoch, .rewind:
      guard let (_, state, laboratory) = page.experimentInFocus,
        action != .oneEpoch || laboratory.experiment.data != nil
      else { return .unavailable(.notHere) }
      if action == .rewind {
        return state.trial.isAtStart ? .unavailable(.experimentAtStart) : .available
      }
      return laboratory.isFinished(state.trial) ? .unavailable(.experimentEnded) : .available
    case .nudge:
      let nodes = page.nudgeable(record)
      if nodes.isEmpty { return .unavailable(.nothingToNudge) }
      let isChosen = page.walked.map(nodes.contains) ?? false
      return isChosen ? .available : .unavailable(.nudgesGivenOnly)
    case .overview:
      return page.picturedGraph(record) == nil ? .unavailable(.notHere) : .available
    case .nextField, .previousField:
      return page.hasSeveralFields(record) || page.picturedGraph(record) != nil
        ? .available : .unavailable(.notHere)
    default: return .available
    }
  }
}
