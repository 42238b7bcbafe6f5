import Autodiff
import Curriculum

extension ChartKindReader {
  /// `bars:` with the `nodes` of a graph.
  static let bars = ChartKindReader(key: "bars", shape: .mapping(.bars)) { node, scope in
    guard var mapping = node.mapping(.bars) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let nodes = mapping.value("nodes", as: .list(of: .located, 1...BarsPicture.nodeLimit))
    let values = mapping.value("values", as: ValueReader<GraphPicture.Shown>.word)
    mapping.finish()
    guard let chart, let nodes else { return nil }
    var names: [String] = []
    for node in nodes {
      let reader = ValueReader.unused(NodeReader(graph: chart.graph).any, in: Set(names))
      if let name = reader.read(node) { names.append(name) }
    }
    return .bars(BarsPicture(graph: chart.name, nodes: names, values: values ?? .earned))
  }
}
