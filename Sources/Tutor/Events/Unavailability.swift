/// Why an action cannot be done now.
public enum Unavailability: Hashable, Sendable {
  /// The step has no question.
  case noQuestion
  /// The field is answered already.
  case alreadyAnswered
  /// There are no more hints.
  case noMoreHints
  /// This is the first step.
  case firstStep
  /// This is the last step.
  case lastStep
  /// The whole text is on the screen.
  case nothingToScroll
  /// The page has nothing to act on.
  case notHere
}
