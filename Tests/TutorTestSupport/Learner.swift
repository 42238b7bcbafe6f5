import Curriculum
import Testing
public import Tutor

/// Drives a session by what a learner does, checking what must always hold.
public struct Learner {
  /// The session.
  public private(set) var state: TutorState
  /// All effects so far.
  public private(set) var effects: [Effect] = []

  /// Begins with a state.
  public init(_ state: TutorState) {
    self.state = state
  }

  /// Begins a session in English.
  public static func begin(record: LearnerRecord = LearnerRecord()) throws -> Learner {
    Learner(TutorState(course: try SmallCourse.make(), record: record, language: .english))
  }

  /// Does actions one after the other and returns their effects.
  @discardableResult
  public mutating func does(_ actions: Action...) -> [Effect] {
    var all: [Effect] = []
    for action in actions { all += happens(.action(action)) }
    return all
  }

  /// Lets time pass up to a moment.
  public mutating func waits(until moment: Timestamp) { state.now = moment }

  /// Types text.
  @discardableResult
  public mutating func types(_ text: String) -> [Effect] { happens(.insert(text)) }

  /// Types an answer and presses Enter.
  @discardableResult
  public mutating func answers(_ text: String) -> [Effect] {
    types(text)
    return does(.confirm)
  }

  /// Lets something happen.
  @discardableResult
  public mutating func happens(_ event: Event) -> [Effect] {
    let effects = update(&state, event)
    self.effects += effects
    for broken in state.checkInvariants() {
      Issue.record("after \(event): \(broken)")
    }
    return effects
  }

  /// The lesson page, if it is shown.
  public var lessonPage: LessonPage? {
    if case .lesson(let page) = state.page { page } else { nil }
  }

  /// The id of the step shown.
  public var step: String? { lessonPage?.step.id }
}
