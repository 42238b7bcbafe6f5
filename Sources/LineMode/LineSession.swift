import Curriculum
public import Screen
public import Tutor

/// A session in line mode: lines in, lines out, and what is to be done outside.
///
/// Steps in which nothing is asked are told and passed at once, and an answered step goes on to
/// the next, so that a lesson can be taken by giving one answer a line.
public struct LineSession: Sendable {
  /// What a line led to.
  public struct Reply: Hashable, Sendable {
    /// What is told.
    public var lines: [Text]
    /// What is to be done outside, before the lines are written.
    public var effects: [Effect]
  }

  /// The session.
  public private(set) var state: TutorState
  private let narrator: Narrator

  /// Creates a session.
  public init(_ state: TutorState, narrator: Narrator) {
    self.state = state
    self.narrator = narrator
  }

  /// The present moment, to be set before each event.
  public var now: Timestamp {
    get { state.now }
    set { state.now = newValue }
  }

  /// The prompt for the next line.
  public var prompt: Text { narrator.prompt(state) }

  /// Begins: tells where the learner is.
  public mutating func begin() -> Reply {
    var reply = Reply(lines: narrator.welcome(state) + narrator.tell(state), effects: [])
    goOn(&reply)
    return reply
  }

  /// Handles a line that was typed.
  public mutating func handle(line: String) -> Reply {
    var reply = Reply(lines: [], effects: [])
    switch LineEvents.meaning(of: line, in: state) {
    case .tellHelp: reply.lines = narrator.help(state)
    case .tellAgain: reply.lines = narrator.tell(state)
    case .events(let events):
      let old = state
      for event in events { reply.effects += update(&state, event) }
      reply.lines = narrator.tell(from: old, to: state)
      if hasMovedOn(from: old) { goOn(&reply) }
    }
    return reply
  }

  /// Handles what happened outside, such as a record that can no longer be kept.
  public mutating func handle(_ event: Event) -> Reply {
    let old = state
    let effects = update(&state, event)
    return Reply(lines: narrator.tell(from: old, to: state), effects: effects)
  }

  /// Tells what was done, at the end.
  public var farewell: [Text] { narrator.farewell(state) }

  /// Whether the learner has just answered a step or come to one by going forward.
  private func hasMovedOn(from old: TutorState) -> Bool {
    guard case .lesson(let page) = state.page else { return false }
    guard case .lesson(let before) = old.page, before.lesson.id == page.lesson.id else {
      return true
    }
    if before.stepIndex == page.stepIndex {
      return page.isAnswered(state.record) && !before.isAnswered(old.record)
    }
    return page.stepIndex > before.stepIndex
  }

  /// Passes steps in which nothing is open, up to the first one that asks something.
  private mutating func goOn(_ reply: inout Reply) {
    while case .lesson(let page) = state.page, page.isAnswered(state.record) {
      let isReview = LessonStatus(LessonOutline(page.lesson), record: state.record).isFinished
      if isReview, !page.isLastStep { return }
      let old = state
      reply.effects += update(&state, .action(.confirm))
      reply.lines += narrator.tell(from: old, to: state)
    }
    reply.lines = reply.lines.withoutRepeatedGaps
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
