import Curriculum

extension QuestionKindReader {
  /// `matrix:` with `entries` or `gradients`, a list of rows; its shape is asked first unless it
  /// says `shape: false`.
  static let matrix = QuestionKindReader(
    key: "matrix", shape: .mapping(.matrix), isAboutNode: false
  ) { node, scope in
    guard var mapping = node.mapping(.matrix) else { return nil }
    let entries = mapping.node("entries")
    let gradients = mapping.node("gradients")
    let asksShape = mapping.value("shape", as: .boolean) ?? true
    mapping.finish()
    let rows: [[MatrixQuestion.Entry]]?
    switch (entries, gradients) {
    case (let entries?, nil):
      rows = readRows(entries, FormulaTextReader.number(in: scope).map { .number($0) })
    case (nil, let gradients?):
      guard let graph = scope.graph(neededBy: gradients) else { return nil }
      rows = readRows(gradients, NodeReader(graph: graph).any.map { .gradient(node: $0) })
    default:
      node.report(
        .questionKinds(
          found: entries == nil ? [] : ["entries", "gradients"],
          allowed: ["entries", "gradients"]))
      return nil
    }
    return rows.map { .matrix(MatrixQuestion(rows: $0, asksShape: asksShape)) }
  }

  /// Reads rows of one length; nil if one of them cannot be read.
  private static func readRows(
    _ node: LocatedNode, _ entry: ValueReader<MatrixQuestion.Entry>
  ) -> [[MatrixQuestion.Entry]]? {
    guard let rows = ValueReader.list(of: .located, 1...6).read(node) else { return nil }
    var length: Int?
    var read: [[MatrixQuestion.Entry]] = []
    for row in rows {
      guard let items = ValueReader.list(of: .located, 1...6).read(row) else { continue }
      guard items.count == length ?? items.count else {
        row.report(.unevenMatrixRow(found: items.count, first: length ?? 0))
        continue
      }
      length = items.count
      let entries = items.compactMap(entry.read)
      if entries.count == items.count { read.append(entries) }
    }
    return read.count == rows.count ? read : nil
  }
}
