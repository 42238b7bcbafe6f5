import Autodiff
import Curriculum

extension ChartKindReader {
  /// `node:` with the node that it is `of`.
  static let node = ChartKindReader(key: "node", shape: .mapping(.node)) { node, scope in
    guard var mapping = node.mapping(.node) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let nameNode = mapping.node("of")
    let values = mapping.value("values", as: ValueReader<GraphPicture.Shown>.word)
    let gradients = mapping.value("gradients", as: ValueReader<GraphPicture.Shown>.word)
    mapping.finish()
    guard let chart, let name = nameNode.flatMap(NodeReader(graph: chart.graph).any.read) else {
      return nil
    }
    return .node(
      NodePicture(
        graph: chart.name, node: name, values: values ?? .all, gradients: gradients ?? .earned))
  }

  /// `errors:` with `pairs` of a node that predicts and one that is to be predicted.
  static let errors = ChartKindReader(key: "errors", shape: .mapping(.errors)) { node, scope in
    guard var mapping = node.mapping(.errors) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let pairs = mapping.value("pairs", as: .list(of: .located, 1...ErrorsPicture.pairLimit)) ?? []
    mapping.finish()
    guard let chart else { return nil }
    let read = pairs.compactMap { pair -> ErrorsPicture.Pair? in
      let names = ValueReader<[String]>.list(of: NodeReader(graph: chart.graph).any, 2...2).read(
        pair)
      guard let names, names.count == 2 else { return nil }
      return ErrorsPicture.Pair(prediction: names[0], target: names[1])
    }
    guard read.count == pairs.count, !read.isEmpty else { return nil }
    return .errors(ErrorsPicture(graph: chart.name, pairs: read))
  }

  /// `batches:` with the number of `examples` and the `size` of a batch.
  static let batches = ChartKindReader(key: "batches", shape: .mapping(.batches)) { node, _ in
    guard var mapping = node.mapping(.batches) else { return nil }
    let examples = mapping.value("examples", as: .wholeNumber(1...BatchesPicture.exampleLimit))
    let size = mapping.value("size", as: .wholeNumber(1...BatchesPicture.exampleLimit))
    let epochs = mapping.value("epochs", as: .wholeNumber(1...BatchesPicture.epochLimit))
    mapping.finish()
    guard let examples, let size else { return nil }
    return .batches(BatchesPicture(examples: examples, size: size, epochs: epochs ?? 1))
  }

  /// `table:` with `columns` and `rows` of nodes.
  static let table = ChartKindReader(key: "table", shape: .mapping(.tablePicture)) { node, scope in
    guard var mapping = node.mapping(.tablePicture) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let limit = TablePicture.limit
    let columns = mapping.value("columns", as: .list(of: scope.texts.line, 1...limit.columns)) ?? []
    let names = mapping.value("names", as: .list(of: scope.texts.line)) ?? []
    let rowNodes = mapping.value("rows", as: .list(of: .located, 1...limit.rows)) ?? []
    let values = mapping.value("values", as: ValueReader<GraphPicture.Shown>.word)
    mapping.finish()
    guard let chart, !columns.isEmpty else { return nil }
    let width = columns.count
    let reader = ValueReader<[String]>.list(of: NodeReader(graph: chart.graph).any, width...width)
    let rows = rowNodes.compactMap(reader.read)
    guard rows.count == rowNodes.count, rows.allSatisfy({ $0.count == width }) else { return nil }
    return .table(
      TablePicture(
        graph: chart.name, columns: columns, rowNames: names, rows: rows,
        values: values ?? .earned))
  }

  /// `panels:`, several charts beside or below each other.
  static let panels = ChartKindReader(
    key: "panels", shape: .list(.mapping(.panel), 2...ChartPanel.limit)
  ) { node, scope in
    let nodes = ValueReader<[LocatedNode]>.list(of: .located, 2...ChartPanel.limit).read(node) ?? []
    let panels = nodes.compactMap { readPanel($0, in: scope) }
    return panels.count == nodes.count && !panels.isEmpty ? .panels(panels) : nil
  }

  private static func readPanel(_ node: LocatedNode, in scope: StepScope) -> ChartPanel? {
    guard var mapping = node.mapping(.panel) else { return nil }
    let title = mapping.value("title", as: scope.texts.line)
    let kinds = single.compactMap { reader in
      mapping.node(reader.key).map { (reader: reader, value: $0) }
    }
    mapping.finish()
    guard kinds.count == 1, let kind = kinds.first else {
      node.report(.picture(.severalKinds(found: kinds.map(\.reader.key))))
      return nil
    }
    return kind.reader.read(kind.value, scope).map { ChartPanel(title: title, chart: $0) }
  }
}
