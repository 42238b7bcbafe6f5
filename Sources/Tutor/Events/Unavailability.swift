/// Why an action cannot be done now.
public enum Unavailability: Error, Hashable, Sendable {
  /// The step has no question.
  case noQuestion
  /// The field is answered already.
  case alreadyAnswered
  /// The next hint comes after a try, or so many seconds.
  case hintTooSoon(seconds: Int)
  /// There are no more hints.
  case noMoreHints
  /// The question cannot be split.
  case nothingToSplit
  /// The question can be split after more misses.
  case notYetSplit
  /// The experiment is at its start.
  case experimentAtStart
  /// The experiment is at its end.
  case experimentEnded
  /// This is the first step.
  case firstStep
  /// Practice only goes forward.
  case onlyForward
  /// The lesson's own numbers give the question no answer.
  case withoutAnswer
  /// This is the last step, and nothing in it is open.
  case lastStep
  /// This is the last step, and questions in it are open.
  case lastStepOpen
  /// What is on the screen begins with the first line.
  case atTheTop
  /// What is on the screen ends with the last line.
  case atTheEnd
  /// The step asks for no numbers that could be others.
  case noNewNumbers
  /// The graph has no numbers left for the question that were not asked.
  case noOtherNumbers
  /// The step has no picture of a graph.
  case nothingToNudge
  /// Only given nodes can be pushed, and none is chosen.
  case nudgesGivenOnly
  /// The output is still asked, and a push would tell it.
  case nudgeTellsOutput(String)
  /// The derivative is still asked, and a push would tell it.
  case nudgeTellsGradient(of: String, by: String)
  /// A push would tell what another question asks.
  case nudgeTellsAnswer
  /// The output has no value after the push.
  case nudgeLeadsNowhere(String)
  /// The page has nothing to act on.
  case notHere
}
