import Autodiff
import Curriculum

extension ChartKindReader {
  /// `matrices:` with `terms`, each a matrix of `entries` or a box of a `shape`.
  static let matrices = ChartKindReader(
    key: "matrices", shape: .mapping(.matrices)
  ) { node, scope in
    guard var mapping = node.mapping(.matrices) else { return nil }
    let namesGraph = mapping.node("graph") != nil || !scope.lacksGraph
    let chart = namesGraph ? ChartScope(&mapping, in: scope) : nil
    let termNodes =
      mapping.value("terms", as: .list(of: .located, 1...MatrixPicture.termLimit)) ?? []
    let labels = mapping.value("entries", as: ValueReader<NetworkPicture.Labels>.word)
    mapping.finish()
    let terms = termNodes.compactMap { readTerm($0, chart, in: scope) }
    guard terms.count == termNodes.count, !terms.isEmpty else { return nil }
    return .matrices(
      MatrixPicture(graph: chart?.name, terms: terms, showsNames: labels == .names))
  }

  private static func readTerm(
    _ node: LocatedNode, _ chart: ChartScope?, in scope: StepScope
  ) -> MatrixPicture.Term? {
    guard var mapping = node.mapping(.matrixTerm) else { return nil }
    let line = TextReader(languages: [], placeholders: []).line.map { $0[.english] }
    let name = mapping.value("name", as: line)
    let sign = mapping.value("sign", as: line)
    let entryNode = mapping.node("entries")
    let shape = mapping.value(
      "shape", as: .list(of: .wholeNumber(1...MatrixPicture.shapeLimit), 2...2))
    let rows = mapping.value("rows", as: .list(of: line)) ?? []
    let columns = mapping.value("columns", as: .list(of: line)) ?? []
    mapping.finish()
    guard let name, (entryNode == nil) != (shape == nil) else {
      if entryNode == nil, shape == nil { node.report(.missingKey("entries")) }
      return nil
    }
    if let shape, shape.count == 2 {
      return MatrixPicture.Term(
        sign: sign ?? "", name: name,
        shape: .init(rows: shape[0], columns: shape[1]), rowNames: rows, columnNames: columns)
    }
    guard let entryNode else { return nil }
    let reader = FormulaTextReader(
      all: chart?.graph, faults: chart == nil && scope.lacksGraph ? scope.faults : nil
    ).formula
    let side = 1...MatrixPicture.sideLimit
    let lists = ValueReader<[[Expression]]>.list(of: .list(of: reader, side), side).read(entryNode)
    guard let lists, let first = lists.first, let count = entryNode.list()?.count,
      lists.count == count, lists.allSatisfy({ $0.count == first.count })
    else {
      if let lists, Set(lists.map(\.count)).count > 1 {
        entryNode.report(.picture(.unevenRows))
      }
      return nil
    }
    return MatrixPicture.Term(
      sign: sign ?? "", name: name, entries: lists,
      shape: .init(rows: lists.count, columns: first.count), rowNames: rows, columnNames: columns)
  }
}
