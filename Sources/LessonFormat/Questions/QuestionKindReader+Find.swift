import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `find:` with the `unknowns`, and `rows` that name inputs and what one computed node must be.
  static let find = QuestionKindReader(key: "find", shape: .mapping(.find), isAboutNode: false) {
    node, scope in
    guard var mapping = node.mapping(.find) else { return nil }
    let unknownNodes = mapping.value("unknowns", as: .list(of: .located, 1...9))
    let rowNodes = mapping.value("rows", as: .list(of: .located, 1...16))
    let tolerance = mapping.value("within", as: .rate)
    mapping.finish()
    guard let graph = scope.graph(neededBy: node), let unknownNodes, let rowNodes else {
      return nil
    }
    var unknowns: [String] = []
    for node in unknownNodes {
      let reader = ValueReader.unused(NodeReader(graph: graph).given, in: Set(unknowns))
      if let name = reader.read(node) { unknowns.append(name) }
    }
    let rows = rowNodes.compactMap { readRow($0, unknowns: unknowns, graph: graph) }
    guard unknowns.count == unknownNodes.count, rows.count == rowNodes.count else { return nil }
    return .find(FindQuestion(unknowns: unknowns, rows: rows, tolerance: tolerance ?? 0))
  }

  private static func readRow(
    _ node: LocatedNode, unknowns: [String], graph: Graph
  ) -> FindQuestion.Row? {
    guard let entries = node.entries() else { return nil }
    let names = NodeReader(graph: graph)
    var given: [(name: String, value: Double)] = []
    var wanted: [(name: String, value: Double)] = []
    for entry in entries {
      let value = GivenReader.constant.read(entry.value)
      guard let name = names.any.read(entry.key), let value else { return nil }
      if unknowns.contains(name) {
        entry.key.report(.repeatedField(name))
        return nil
      }
      if graph.givenValue(name) == nil {
        wanted.append((name, value))
      } else {
        given.append((name, value))
      }
    }
    guard wanted.count == 1, let goal = wanted.first else {
      node.report(.findRow(found: wanted.count))
      return nil
    }
    return FindQuestion.Row(
      given: Dictionary(given.map { ($0.name, $0.value) }) { first, _ in first },
      inputs: given.map(\.name), node: goal.name, wanted: goal.value)
  }
}
