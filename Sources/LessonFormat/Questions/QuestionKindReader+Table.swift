import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `table:` with a row for each input, the nodes shown and the nodes asked.
  static let table = QuestionKindReader(key: "table", shape: .mapping(.table), isAboutNode: false) {
    node, scope in
    guard var mapping = node.mapping(.table) else { return nil }
    let rowNodes = mapping.value("rows", as: .list(of: .located, 1...12))
    let shownNodes = mapping.value("show", as: .list(of: .located)) ?? []
    let askedNodes = mapping.value("ask", as: .list(of: .located, 1...4))
    mapping.finish()
    let graph = scope.graph(neededBy: node)
    guard let graph, let rowNodes, let askedNodes else { return nil }
    let computed = NodeReader(graph: graph).computed
    let shown = shownNodes.compactMap(computed.read)
    let asked = readAsked(askedNodes, computed)
    let rows = readRows(rowNodes, of: graph, in: scope)
    guard shown.count == shownNodes.count, asked.count == askedNodes.count, let rows else {
      return nil
    }
    return .table(
      TableQuestion(rows: rows.values, inputs: rows.names, shown: shown, asked: asked))
  }

  private static func readAsked(
    _ nodes: [LocatedNode], _ computed: ValueReader<String>
  ) -> [String] {
    var asked: [String] = []
    for node in nodes {
      if let name = ValueReader.unused(computed, in: Set(asked)).read(node) { asked.append(name) }
    }
    return asked
  }

  /// Reads rows that all name the same given nodes; nil if one cannot be read.
  private static func readRows(
    _ nodes: [LocatedNode], of graph: Graph, in scope: StepScope
  ) -> (names: [String], values: [[String: Double]])? {
    var names: [String]?
    var values: [[String: Double]] = []
    for node in nodes {
      guard let row = GivenReader(graph: graph).row.read(node) else { continue }
      let written = row.map(\.name)
      let first = names ?? written
      names = first
      guard Set(written) == Set(first) else {
        node.report(.unevenRow)
        continue
      }
      let overrides = Dictionary(row.map { ($0.name, $0.value) }) { first, _ in first }
      // Where the step itself has no numbers, which has been noted, the rows have none either.
      if scope.numbers != nil {
        let given = scope.given.merging(overrides) { _, own in own }
        _ = scope.lesson.trials.numbers(of: graph, under: given, at: node)
      }
      values.append(overrides)
    }
    guard let names, values.count == nodes.count else { return nil }
    return (names, values)
  }
}
