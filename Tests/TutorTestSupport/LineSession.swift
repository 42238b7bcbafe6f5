package import LineMode
package import Screen
package import Tutor

/// A session in line mode without a terminal: lines in, lines out.
package struct LineSession {
  /// The session.
  package private(set) var state: TutorState
  /// What was to be done outside, since the beginning.
  package private(set) var effects: [Effect] = []
  private let narrator: Narrator
  private var teller: LineTeller

  /// Creates a session that has told nothing yet.
  package init(_ state: TutorState, narrator: Narrator) {
    self.state = state
    self.narrator = narrator
    teller = LineTeller(narrator)
  }

  /// Begins, and returns what is told.
  package mutating func begin() -> [Text] { tell() }

  /// Types a line, and returns what is told.
  package mutating func type(_ line: String) -> [Text] {
    switch LineEvents.meaning(of: line, in: state) {
    case .tellHelp: return narrator.help(state)
    case .tellProgress: return narrator.progress(state)
    case .tellAgain: return narrator.tell(state)
    case .events(let events):
      for event in events { effects += update(&state, event) }
      return tell()
    }
  }

  /// Lets something happen outside, and returns what is told.
  package mutating func handle(_ event: Event) -> [Text] {
    effects += update(&state, event)
    return tell()
  }

  /// What is told at the end.
  package var farewell: [Text] { narrator.farewell(state) }

  private mutating func tell() -> [Text] {
    var lines = teller.tell(state)
    while let event = teller.followUp {
      effects += update(&state, event)
      lines += teller.tell(state)
    }
    return lines
  }
}
