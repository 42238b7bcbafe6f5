import Autodiff

/// What numbers of a step have been like, so that those are left out that can show nothing new.
///
/// Where all operations are smooth, two formulas that agree at numbers without anything in common agree
/// everywhere: to be tried is only what mistakes and authors tell apart, signs and classes. Where a function
/// turns sharply, they may agree on one side of it alone, and no numbers are left out.
struct SeenNumbers {
  /// A number and its sign.
  private struct Sign: Hashable {
    let name: String
    let isGradient: Bool
    let sign: Int
  }

  private var signs: Set<Sign> = []
  private var classes: Set<[Double?]> = []

  /// Adds numbers and returns whether they can show something new.
  mutating func add(_ truth: StepTruth, classes names: [String]) -> Bool {
    guard let graph = truth.graph, graph.nodes.allSatisfy({ $0.expression?.isSmooth != false })
    else { return true }
    var isNew = classes.insert(names.map { truth.evaluation?[$0] }).inserted
    for node in graph.nodes {
      for (value, isGradient) in [
        (truth.evaluation?[node.name], false), (truth.gradients?[node.name], true),
      ] {
        let sign = value.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 } ?? 0
        let added = signs.insert(Sign(name: node.name, isGradient: isGradient, sign: sign))
        isNew = isNew || added.inserted
      }
    }
    return isNew
  }
}
