import Autodiff
import Curriculum

extension ChartKindReader {
  /// `plot:` with functions `of` a variable, `from` and `to` a number.
  static let plot = ChartKindReader(key: "plot", shape: .mapping(.plot)) { node, scope in
    guard var mapping = node.mapping(.plot) else { return nil }
    let variable = mapping.value("of", as: .variable)
    let domain = mapping.requiredRange()
    let functionNodes = mapping.value(
      "functions", as: .list(of: .located, 1...FunctionPlot.functionLimit))
    let rangeNode = mapping.node("y")
    let range = rangeNode.flatMap(ValueReader<ClosedRange<Double>>.ends.read)
    let markNodes = mapping.value("at", as: .list(of: .located, 0...8)) ?? []
    let scaleNode = mapping.node("scale")
    let scale = scaleNode.map(ValueReader<AxisScale>.word.read) ?? .linear
    let shadeNode = mapping.node("shade")
    mapping.finish()
    guard let variable, let functionNodes, let scale else { return nil }
    let formula = FormulaTextReader(
      given: scope.graph, faults: scope.lacksGraph ? scope.faults : nil, variable: variable)
    let functions = functionNodes.compactMap { readFunction($0, formula, in: scope) }
    guard let domain else { return nil }
    if let range, scale == .log, range.lowerBound <= 0 {
      rangeNode?.report(.picture(.nothingToDraw(scale)))
    }
    let marks = markNodes.compactMap { readMark($0, in: domain) }
    let plot = FunctionPlot(
      of: variable, functions: functions, domain: domain, range: range, marks: marks,
      scale: scale, shade: shadeNode.flatMap { readShade($0, in: scope) })
    if functions.count == functionNodes.count {
      for (node, function) in zip(functionNodes, functions)
      where !hasValue(function, of: plot, in: scope) {
        node.report(.picture(.nothingToDraw(scale)))
      }
    }
    return .plot(plot)
  }

  private static func readFunction(
    _ node: LocatedNode, _ formula: FormulaTextReader, in scope: StepScope
  ) -> FunctionPlot.Function? {
    if node.string != nil { return formula.formula.read(node).map { FunctionPlot.Function($0) } }
    guard var mapping = node.mapping(.function) else { return nil }
    let plain = mapping.node("formula")
    let derived = mapping.node("derivative")
    let label = mapping.value("label", as: scope.texts.line)
    mapping.finish()
    guard (plain == nil) != (derived == nil) else {
      node.report(.picture(.formulaOrDerivative))
      return nil
    }
    let variable = formula.variable ?? ""
    let expression =
      plain.flatMap(formula.formula.read)
      ?? derived.flatMap(formula.formula.read)?.derivative(withRespectTo: variable)
    return expression.map { FunctionPlot.Function($0, label: label) }
  }

  private static func readShade(_ node: LocatedNode, in scope: StepScope) -> FunctionPlot.Shade? {
    guard var mapping = node.mapping(.shade) else { return nil }
    let zones = mapping.value("zones", as: .list(of: ValueReader<ClosedRange<Double>>.ends, 1...4))
    let label = mapping.value("label", as: scope.texts.line)
    mapping.finish()
    return zones.map { FunctionPlot.Shade(zones: $0, label: label) }
  }

  private static func readMark(_ node: LocatedNode, in domain: ClosedRange<Double>) -> Double? {
    guard let mark = GivenReader.constant.read(node) else { return nil }
    if domain.contains(mark) { return mark }
    node.report(
      .picture(.outsideRange(mark, lowest: domain.lowerBound, highest: domain.upperBound)))
    return nil
  }

  /// Whether a function has a value that the scale can show anywhere in the domain.
  private static func hasValue(
    _ function: FunctionPlot.Function, of plot: FunctionPlot, in scope: StepScope
  ) -> Bool {
    let given = scope.graph?.givenValues(overriding: scope.given) ?? [:]
    let start = plot.domain.lowerBound
    let length = plot.domain.upperBound - start
    return (0...50).contains { step in
      let place = start + length * Double(step) / 50
      let value = try? function.expression.value { $0 == plot.variable ? place : given[$0] }
      return value.map { plot.scale == .linear || $0 > 0 } ?? false
    }
  }
}

extension ValueReader<String> {
  /// A name as formulas have them.
  fileprivate static var variable: Self {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      if let name = NodeReader.name(text), MathematicalConstant(rawValue: name) == nil {
        return name
      }
      node.report(text.isEmpty ? .emptyText : .graph(.invalidName(text)))
      return nil
    }
  }
}
