import Autodiff
import Checking
package import Curriculum

/// Looks for mistakes that the numbers of a drawn graph hide.
///
/// A mistake that leads to the right number is hidden by the numbers if it does so no longer once
/// each of them is moved a little, by an amount of its own.
package enum HiddenMistakes {
  /// Returns what is hidden in a lesson of one step, each as `field: code`.
  ///
  /// - Parameter variation: Which given values may be moved; classes, of which there are but two
  ///   values, are not.
  package static func found(in lesson: Lesson, variation: Variation) -> [String] {
    guard let step = lesson.steps.first, let name = step.graph, let graph = lesson.graphs[name]
    else { return ["no graph"] }
    let recogniser = MistakeRecogniser(truth: StepTruth(lesson: lesson, step: step))
    var moved = lesson
    moved.graphs[name]?.graph = graph.graph.replacing(
      given: nudged(graph.graph, by: variation))
    let other = MistakeRecogniser(truth: StepTruth(lesson: moved, step: step))
    return step.fields.flatMap { field in
      let still = Set(other.masked(for: field))
      return recogniser.masked(for: field).filter { !still.contains($0) }.map {
        "\(field.id): \($0.code.rawValue)"
      }
    }
  }

  private static func nudged(_ graph: Graph, by variation: Variation) -> [String: Double] {
    var values: [String: Double] = [:]
    for (index, node) in graph.given.enumerated() {
      guard let choices = variation.choices[node.name], choices.count > 2 else { continue }
      // Square roots of primes are in no simple ratio to one another.
      let irrational = Double([2, 3, 5, 7, 11, 13, 17, 19, 23, 29][index % 10]).squareRoot()
      values[node.name] = node.value * (1 + 0.04 * (irrational - irrational.rounded(.down) + 0.1))
    }
    return values
  }
}
