import Autodiff
import Curriculum

extension ChartKindReader {
  /// `curve:` with the learning `rates` and the number of `steps` of gradient descent on a graph.
  static let curve = ChartKindReader(key: "curve", shape: .mapping(.curve)) { node, scope in
    guard var mapping = node.mapping(.curve) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let rateNodes = mapping.value(
      "rates", as: .list(of: .located, 1...LossCurvePicture.rateLimit))
    let rates = rateNodes?.compactMap(ValueReader<Double>.rate.read)
    let optimisers = mapping.value(
      "optimisers", as: .list(of: ValueReader<Optimiser>.word, 1...LossCurvePicture.rateLimit))
    let startNodes = mapping.value(
      "starts", as: .list(of: .located, 1...LossCurvePicture.rateLimit))
    let steps = mapping.value("steps", as: .wholeNumber(1...LossCurvePicture.stepLimit))
    let scale = mapping.value("scale", as: ValueReader<AxisScale>.word) ?? .linear
    mapping.finish()
    guard let chart, let rates, let steps else { return nil }
    if chart.lessonGraph.parameters.isEmpty {
      node.report(.picture(.noParameters(graph: chart.name)))
    }
    let start = try? chart.graph.evaluate(overriding: chart.given)[chart.graph.output]
    if let loss = start ?? nil, loss <= 0, scale == .log {
      node.report(.picture(.nothingToDraw(scale)))
    }
    var starts: [[String: Double]] = []
    for start in startNodes ?? [] {
      guard let values = GivenReader(graph: chart.graph).overrides.read(start) else { return nil }
      let given = Dictionary(values.map { ($0.0, $0.1) }, uniquingKeysWith: { $1 })
      guard chart.computes(with: given, at: start) else { return nil }
      starts.append(given)
    }
    let picture = LossCurvePicture(
      graph: chart.name, rates: rates, optimisers: optimisers ?? [.plain],
      starts: starts.isEmpty ? [[:]] : starts, steps: steps, scale: scale)
    if picture.runs.count > LossCurvePicture.rateLimit {
      node.report(
        .picture(
          .tooManyCurves(found: picture.runs.count, highest: LossCurvePicture.rateLimit)))
    }
    // Each step goes forward and backward.
    guard chart.affords(2 * steps * picture.runs.count, at: node) else { return nil }
    return .curve(picture)
  }
}
