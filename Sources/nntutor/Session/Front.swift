import Tutor

/// What shows a session to a learner and hears from them.
protocol Front: ~Copyable {
  /// Whether it can ask for the language where nothing says which.
  static var asksLanguage: Bool { get }

  /// Shows the session.
  ///
  /// - Parameter isRedrawn: Whether what stands on the screen cannot be trusted any more.
  mutating func show(_ state: TutorState, isRedrawn: Bool)

  /// Waits for what happens next; nil when no more will come.
  mutating func nextEvents(_ state: TutorState) -> [Event]?

  /// Takes leave, once nothing more can happen.
  mutating func end(_ state: TutorState)
}
