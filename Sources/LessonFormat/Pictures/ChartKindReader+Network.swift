import Autodiff
import Curriculum

extension ChartKindReader {
  /// `network:` with the nodes of each of its `layers`.
  static let network = ChartKindReader(key: "network", shape: .mapping(.network)) { node, scope in
    guard var mapping = node.mapping(.network) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let layers =
      mapping.value("layers", as: .list(of: .located, 2...NetworkPicture.layerLimit)) ?? []
    let weights = mapping.value("weights", as: ValueReader<NetworkPicture.Labels>.word)
    let values = mapping.value("values", as: ValueReader<GraphPicture.Shown>.word)
    let dropped = mapping.value("dropped", as: .list(of: .located)) ?? []
    mapping.finish()
    guard let chart, !layers.isEmpty else { return nil }
    var names: [[String]] = []
    for (index, layer) in layers.enumerated() {
      let units = ValueReader<[LocatedNode]>.list(
        of: .located, 1...NetworkPicture.unitLimit
      ).read(layer)
      guard let units else { return nil }
      let reader = index == 0 ? NodeReader(graph: chart.graph).any : computedUnit(chart)
      let read = units.map { reader.read($0) }
      let inputs = index == 0 ? [] : names[index - 1]
      for (unit, name) in zip(units, read) where index > 0 {
        if let name, WeightedSum(of: name, inputs: inputs, in: chart.graph) == nil {
          unit.report(.picture(.notAWeightedSum(name)))
        }
      }
      guard read.count == read.compactMap(\.self).count else { return nil }
      names.append(read.compactMap(\.self))
    }
    let crossed = dropped.compactMap(NodeReader(graph: chart.graph).any.read)
    return .network(
      NetworkPicture(
        graph: chart.name, layers: names, weights: weights ?? .values, values: values ?? .none,
        dropped: Set(crossed)))
  }

  private static func computedUnit(_ chart: ChartScope) -> ValueReader<String> {
    NodeReader(graph: chart.graph).computed
  }
}
