import Autodiff
import Curriculum

extension GraphFacts {
  /// Returns those of a learner's own numbers that go into what a field asks for.
  func influencing(_ target: Field.Target, among own: OwnNumbers) -> OwnNumbers {
    switch target {
    case .value(let node, _): return values(behind: [node], own)
    case .number(let expression): return values(behind: expression.names, own, including: true)
    case .gradient(let node), .update(let node, _):
      let later = nodes(after: node)
      var result = values(behind: Array(later), own, including: true)
      result.gradients = own.gradients.filter { later.contains($0.key) || isUpdate(target, $0.key) }
      return result
    case .localDerivative(let consumer, _): return values(behind: [consumer], own, including: true)
    case .expression, .shape, .decomposition, .find, .experiment, .choice: return .none
    }
  }

  private func isUpdate(_ target: Field.Target, _ node: String) -> Bool {
    if case .update(let parameter, _) = target { parameter == node } else { false }
  }

  /// Returns the computed nodes whose values change with those of some given nodes.
  func reached(from changed: Set<String>) -> Set<String> {
    var reached: Set<String> = []
    for name in order {
      let inputs = formulas[name]?.names ?? []
      if inputs.contains(where: { changed.contains($0) || reached.contains($0) }) {
        reached.insert(name)
      }
    }
    return reached
  }

  /// Returns the nodes that reach the output through a node.
  func nodes(before node: String) -> Set<String> {
    var found: Set<String> = []
    for name in order.reversed() where name != node {
      if consumers(of: name).contains(where: { $0 == node || found.contains($0) }) {
        found.insert(name)
      }
    }
    return found
  }

  /// The nodes through which a node reaches the output.
  private func nodes(after node: String) -> Set<String> {
    var later: Set<String> = []
    for name in order where name == node || later.contains(name) {
      later.formUnion(consumers(of: name))
    }
    return later
  }

  /// The own values that nodes are computed from, at any distance.
  private func values(
    behind nodes: [String], _ own: OwnNumbers, including isIncluded: Bool = false
  ) -> OwnNumbers {
    guard !own.values.isEmpty else { return .none }
    var behind = Set(nodes)
    for name in order.reversed() where behind.contains(name) {
      behind.formUnion(formulas[name]?.names ?? [])
    }
    return OwnNumbers(
      values: own.values.filter { entry in
        behind.contains(entry.key) && (isIncluded || !nodes.contains(entry.key))
      })
  }
}
