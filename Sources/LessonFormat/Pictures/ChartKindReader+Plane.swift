import Autodiff
import Curriculum

extension ChartKindReader {
  /// The computations of a graph that drawing a region takes, about.
  private static let regionRuns = 1_000

  /// `plane:` with two axes, and at least one of points, lines and an output.
  static let plane = ChartKindReader(key: "plane", shape: .mapping(.plane)) { node, scope in
    guard var mapping = node.mapping(.plane) else { return nil }
    let chart = ChartScope(&mapping, in: scope)
    let axisNodes = mapping.value("axes", as: .list(of: .located, 2...2)) ?? []
    let range = mapping.optionalRange()
    let output = mapping.node("output")
    let threshold = mapping.value("threshold", as: GivenReader.constant)
    let pointNodes = mapping.value("points", as: .list(of: .located, 1...50)) ?? []
    let lineNodes =
      mapping.value("lines", as: .list(of: .located, 1...PlanePicture.lineLimit)) ?? []
    let trainedNode = mapping.node("trained")
    mapping.finish()
    guard let chart, axisNodes.count == 2 else { return nil }
    let training = trainedNode.map { readTraining($0, in: scope) }
    if case .some(nil) = training { return nil }
    let names = NodeReader(graph: chart.graph)
    // Only a given node can be moved about to see where an output changes.
    let axisReader = output == nil ? names.any : names.given
    let horizontal = axisReader.read(axisNodes[0])
    let vertical = axisReader.read(axisNodes[1])
    let outputName = output.flatMap(names.any.read)
    guard let horizontal, let vertical else { return nil }
    let lines = lineNodes.compactMap { readLine($0, chart) }
    let points = pointNodes.compactMap { readPoint($0, chart, needsClass: output == nil) }
    if let output, !chart.affords(regionRuns, at: output) { return nil }
    if horizontal == vertical { axisNodes[1].report(.repeatedID(vertical)) }
    return .plane(
      PlanePicture(
        graph: chart.name, horizontal: horizontal, vertical: vertical, points: points,
        lines: lines,
        region: outputName.map { .init(output: $0, threshold: threshold ?? 0.5) }, range: range,
        training: training ?? nil))
  }

  /// Reads which graph was trained, and how.
  private static func readTraining(
    _ node: LocatedNode, in scope: StepScope
  ) -> PlanePicture.Training? {
    guard var mapping = node.mapping(.trained) else { return nil }
    let trained = ChartScope(&mapping, in: scope)
    let rate = mapping.value("rate", as: ValueReader<Double>.rate)
    let steps = mapping.value("steps", as: .wholeNumber(0...PlanePicture.stepLimit))
    mapping.finish()
    guard let trained, let rate, let steps else { return nil }
    if trained.lessonGraph.parameters.isEmpty {
      node.report(.picture(.noParameters(graph: trained.name)))
    }
    guard trained.affords(2 * steps, at: node) else { return nil }
    return PlanePicture.Training(graph: trained.name, rate: rate, steps: steps)
  }

  /// Reads a row of given values with its `class`, 0 or 1.
  private static func readPoint(
    _ node: LocatedNode, _ chart: ChartScope, needsClass: Bool
  ) -> PlanePicture.Point? {
    guard let entries = node.entries() else { return nil }
    let classEntry = entries.first { $0.name == "class" }
    if classEntry == nil, needsClass { node.report(.missingKey("class")) }
    let number = classEntry.map { ValueReader.wholeNumber(0...1).read($0.value) }
    var given: [String: Double] = [:]
    for entry in entries where entry.name != "class" {
      let value = GivenReader.constant.read(entry.value)
      guard let name = NodeReader(graph: chart.graph).given.read(entry.key), let value else {
        return nil
      }
      given[name] = value
    }
    guard chart.computes(with: given, at: node) else { return nil }
    return PlanePicture.Point(given: given, isPositive: (number ?? nil).map { $0 == 1 })
  }

  /// Reads the two weights and the bias of a line.
  private static func readLine(_ node: LocatedNode, _ chart: ChartScope) -> PlanePicture.Line? {
    let formulas = ValueReader<[LocatedNode]>.list(of: .located, 3...3).read(node) ?? []
    let reader = FormulaTextReader(given: chart.graph).formula
    let numbers = formulas.compactMap { formula -> (Expression, Double)? in
      guard let expression = reader.read(formula) else { return nil }
      let gap = ExpressionGap(in: expression) { part in try? part.value { chart.given[$0] } }
      if case .operation(let operation, let arguments) = gap {
        formula.report(.undefinedNumber(operation, arguments: arguments))
      }
      return (try? expression.value { chart.given[$0] }).map { (expression, $0) }
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0].1 == 0, numbers[1].1 == 0 { node.report(.picture(.lineWithoutDirection)) }
    return PlanePicture.Line(
      first: numbers[0].0, second: numbers[1].0, bias: numbers[2].0)
  }
}
