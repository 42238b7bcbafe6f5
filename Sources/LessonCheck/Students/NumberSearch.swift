import Autodiff
import Checking
import Curriculum

/// Looks for given values of a step under which fewer mistakes stay hidden, or fewer coincide.
struct NumberSearch {
  private let lesson: Lesson
  private let step: Step
  private let graph: Graph

  /// Prepares for a step; nil where it has no graph.
  init?(lesson: Lesson, step: Step) {
    guard let graph = lesson.graph(of: step) else { return nil }
    self.lesson = lesson
    self.step = step
    self.graph = graph
  }

  /// Small numbers, those first that are easy to compute with.
  private static let ladder: [Double] = [2, 3, -1, -2, 4, 5, 0.5, -3, 1, 1.5, -0.5, 6]
  /// The most given values that are changed together, and the most that are tried.
  private static let (mostChanges, mostNodes) = (3, 6)

  /// What the step's own values hide; nil where they give no numbers.
  ///
  /// - Parameter recogniser: What explains wrong answers to the step.
  func quality(_ recogniser: MistakeRecogniser) -> NumberQuality? {
    NumberQuality(step, recogniser) { unevenRecogniser(step.given, for: $0) }
  }

  /// Returns what explains wrong answers where the given values are near these but not round, so
  /// that nothing coincides by chance.
  private func unevenRecogniser(
    _ given: [String: Double], for fields: [Field]
  ) -> MistakeRecogniser? {
    var uneven = given
    for (index, node) in graph.given.enumerated() {
      let value = given[node.name] ?? node.value
      // A 0 or a 1 is often a class, and what lies between them is none.
      guard value != 0, value != 1 else { continue }
      uneven[node.name] = value * (1 + 0.1 * (Double(index) + 1.37).squareRoot())
    }
    return recogniser(uneven, for: fields)
  }

  private func recogniser(_ given: [String: Double], for fields: [Field]) -> MistakeRecogniser? {
    var changed = step
    changed.given = given
    let truth = StepTruth(lesson: lesson, step: changed)
    return truth.exact == nil ? nil : MistakeRecogniser(truth: truth, preparing: fields)
  }

  private func quality(of given: [String: Double]) -> NumberQuality? {
    recogniser(given, for: step.fields).flatMap { recogniser in
      NumberQuality(step, recogniser) { unevenRecogniser(given, for: $0) }
    }
  }

  /// Returns values to change, with which less is hidden, or as little and fewer mistakes coincide;
  /// nil where none were found.
  ///
  /// One value is changed after the other, each time the one that helps most.
  func betterNumbers() -> CheckProblem.BetterNumbers? {
    guard let before = quality(of: step.given) else { return nil }
    func rank(_ quality: NumberQuality) -> (Int, Int) { (quality.hidden, quality.pairs) }
    var given = step.given
    var best = before
    var changes: [CheckProblem.BetterNumbers.Change] = []
    // A target or an input of 0 or 1 is often a class, which no other number is.
    let changeable = graph.given.filter {
      step.given[$0.name] == nil && $0.value != 0 && $0.value != 1
    }.prefix(Self.mostNodes)
    while changes.count < Self.mostChanges, rank(best) != (0, 0) {
      var next: (change: CheckProblem.BetterNumbers.Change, quality: NumberQuality)?
      for node in changeable where given[node.name] == nil {
        for value in Self.ladder where value != node.value {
          let quality = quality(of: given.merging([node.name: value]) { $1 })
          guard let quality, rank(quality) < rank(next?.quality ?? best) else { continue }
          next = (.init(node: node.name, value: value), quality)
        }
      }
      guard let next else { break }
      changes.append(next.change)
      given[next.change.node] = next.change.value
      best = next.quality
    }
    guard !changes.isEmpty else { return nil }
    return CheckProblem.BetterNumbers(
      changes: changes, hidden: .init(before: before.hidden, after: best.hidden),
      pairs: .init(before: before.pairs, after: best.pairs))
  }
}
