import Curriculum

/// What is wrong with a step as a whole: each noted once, where it shows first.
///
/// A class, so that the readers of a step's parts share one: a graph that the step does not name is
/// missed by every question.
final class StepFaults {
  private var noted: Set<LessonProblem> = []

  /// Notes a problem at a value, or at a character of it.
  func report(_ problem: LessonProblem, at node: LocatedNode, character: Int? = nil) {
    guard noted.insert(problem).inserted else { return }
    if let character {
      node.report(problem, atCharacter: character)
    } else {
      node.report(problem)
    }
  }
}
