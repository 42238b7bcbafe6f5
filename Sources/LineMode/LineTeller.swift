import Curriculum
public import Screen
public import Tutor

/// Tells a session as it goes on, each time what is new.
///
/// Steps in which nothing is asked are passed at once, and an answered step goes on to the next, so
/// that a lesson can be taken by giving one answer a line. Only a solution that ends a question of practice
/// waits until it is read.
public struct LineTeller: Sendable {
  /// What happens next without a line being read, after what was told last; nil to read one.
  public private(set) var followUp: Event?
  private let narrator: Narrator
  private var told: TutorState?
  private var endsWithGap = false

  /// Creates a teller that has told nothing yet.
  public init(_ narrator: Narrator) {
    self.narrator = narrator
  }

  /// Returns what is new since this was last called; at first, what this is and where the learner is.
  public mutating func tell(_ state: TutorState) -> [Text] {
    defer { told = state }
    let isGoingOn = followUp != nil
    followUp = passes(state) || isPastField(state) ? .action(.confirm) : nil
    guard let told else {
      let lines = narrator.welcome(state) + narrator.tell(state)
      endsWithGap = lines.last?.isEmpty == true
      return lines
    }
    let lines = narrator.tell(from: told, to: state).withoutRepeatedGaps
    let repeatsGap = isGoingOn && endsWithGap && lines.first?.isEmpty == true
    endsWithGap = lines.last?.isEmpty ?? endsWithGap
    return repeatsGap ? Array(lines.dropFirst()) : lines
  }

  /// Whether nothing is open in the step, and the learner has just answered it or come to it by going
  /// forward.
  private func passes(_ state: TutorState) -> Bool {
    guard case .lesson(let page) = state.page, page.isAnswered(state.record) else { return false }
    if state.practiceOutcome == .shown, hasJustShown(page, in: state) { return false }
    let isReview = LessonStatus(LessonOutline(page.lesson), record: state.record).isFinished
    if isReview, !page.isLastStep { return false }
    guard let told, case .lesson(let before) = told.page, before.lesson.id == page.lesson.id else {
      return true
    }
    return before.stepIndex == page.stepIndex
      ? !before.isAnswered(told.record) : page.stepIndex > before.stepIndex
  }

  /// Whether a solution is what was told last: where an answer came after it, the next one may be
  /// on its way.
  private func hasJustShown(_ page: LessonPage, in state: TutorState) -> Bool {
    page.step.fields.contains { field in
      let key = page.key(of: field)
      return state.record.history(of: key).isRevealed
        && told?.record.history(of: key).isRevealed != true
    }
  }

  /// Whether the field in turn is done, as after its solution, and others are open.
  private func isPastField(_ state: TutorState) -> Bool {
    guard state.overlay == nil, case .lesson(let page) = state.page,
      !page.isAnswered(state.record), let field = page.focusedField
    else { return false }
    return page.isDone(field, record: state.record)
  }
}

extension [Text] {
  /// The lines with one empty line wherever several follow each other.
  fileprivate var withoutRepeatedGaps: [Text] {
    enumerated().filter { index, line in
      !(line.isEmpty && index > 0 && self[index - 1].isEmpty)
    }.map(\.element)
  }
}
