import Autodiff
import Curriculum

extension ChartKindReader {
  /// The computations of a graph that drawing the loss takes, about.
  private static let lossRuns = 250

  /// `descent:` with the `rate` of steps by one parameter of a graph, `from` and `to` a number.
  static let descent = ChartKindReader(key: "descent", shape: .mapping(.descent)) { node, scope in
    guard var mapping = node.mapping(.descent) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let parameterNode = mapping.node("parameter")
    let rate = mapping.value("rate", as: .rate)
    let optimiser = mapping.value("optimiser", as: ValueReader<Optimiser>.word)
    let steps = mapping.value("steps", as: .wholeNumber(0...DescentPicture.stepLimit)) ?? 1
    let domain = mapping.requiredRange()
    mapping.finish()
    guard let chart else { return nil }
    let parameters = chart.lessonGraph.parameters
    if parameterNode == nil, parameters.isEmpty {
      node.report(.picture(.noParameters(graph: chart.name)))
    } else if parameterNode == nil, parameters.count > 1 {
      node.report(.missingKey("parameter"))
    }
    let parameter =
      parameterNode.map(NodeReader(graph: chart.graph).given.read) ?? parameters.first
    guard let parameter, let rate, let domain, let start = chart.given[parameter],
      chart.affords(lossRuns, at: node)
    else { return nil }
    if !domain.contains(start) {
      node.report(
        .picture(.outsideRange(start, lowest: domain.lowerBound, highest: domain.upperBound)))
    }
    return .descent(
      DescentPicture(
        graph: chart.name, parameter: parameter, rate: rate, optimiser: optimiser ?? .plain,
        steps: steps, domain: domain))
  }
}
