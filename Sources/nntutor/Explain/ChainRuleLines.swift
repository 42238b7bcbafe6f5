import Autodiff
import Checking
import Wording

/// The chain rule at one node, worked: local derivatives, then the sum over all paths.
///
///     ∂d/∂b = 2
///     ∂L/∂b = ∂L/∂d·∂d/∂b = −2·2 = −4
struct ChainRuleLines {
  /// The longest formula of a derivative that is shown; of a longer one only the value is.
  private static let formulaLimit = 120
  /// The most operations of a formula that is differentiated for a reader.
  private static let operationLimit = 60

  private let explained: ExplainedGraph
  private let voice: Voice

  /// Creates the lines for the nodes of a graph.
  init(_ explained: ExplainedGraph, voice: Voice) {
    self.explained = explained
    self.voice = voice
  }

  /// Returns the lines for a node.
  func lines(for node: String) -> [String] {
    let output = explained.graph.output
    let left = ChainRule.gradientName(of: output, by: node)
    if node == output { return ["\(left) = 1"] }
    let paths = explained.paths(from: node).map { Path(to: $0, from: node, explained, voice) }
    guard !paths.isEmpty else {
      let reason = voice.say(ExplainWords.withoutEffect(output: output, node: node))
      return ["\(left) = 0: \(reason)"]
    }
    if let only = paths.first, paths.count == 1, only.consumer == output { return [only.line] }
    return paths.filter { $0.consumer != output }.map(\.line) + [
      sum(of: paths, left: left, node: node)
    ]
  }

  /// The sum over all paths, with names, with numbers, and its value.
  private func sum(of paths: [Path], left: String, node: String) -> String {
    let names = paths.map(\.names).joined(separator: " + ")
    guard let gradient = explained.gradients[node] else {
      return "\(left) = \(names): " + voice.say(ExplainWords.notDifferentiable)
    }
    let value = RoundedNumber(gradient, voice: voice)
    let factors = paths.map(\.factors)
    var numbers = ""
    for (index, factors) in factors.enumerated() {
      numbers += index == 0 ? "" : " + "
      numbers += factors.enumerated()
        .map { index == 0 && $0.offset == 0 ? $0.element.text : $0.element.inner }
        .joined(separator: "·")
    }
    let isExact = factors.allSatisfy { $0.allSatisfy(\.isExact) }
    let last = isExact && value.isExact ? "=" : "≈"
    return "\(left) = \(names) \(isExact ? "=" : "≈") \(numbers) \(last) \(value.text)"
  }

  /// One use of a node on the way to the output.
  private struct Path {
    /// The node that uses it.
    let consumer: String
    /// The local derivative with its formula and value: `∂d/∂b = 2`.
    let line: String
    /// Upstream × local derivative with names: `∂L/∂d·∂d/∂b`.
    let names: String
    /// The same with numbers.
    let factors: [RoundedNumber]

    init(to consumer: String, from node: String, _ explained: ExplainedGraph, _ voice: Voice) {
      self.consumer = consumer
      let output = explained.graph.output
      let name = ChainRule.gradientName(of: consumer, by: node)
      let local = explained.evaluation.localDerivative(of: consumer, withRespectTo: node)
      let value = local.map { RoundedNumber($0, voice: voice) }
      let formula = Self.formula(of: consumer, by: node, explained, voice)
      line = Self.line(name, formula?.text, value, voice)
      if consumer == output {
        // Not ∂L/∂x: beside other paths that would say the whole derivative again.
        names = formula.map { $0.isSum ? "(\($0.text))" : $0.text } ?? value?.inner ?? "?"
        factors = value.map { [$0] } ?? []
      } else {
        names = ChainRule.gradientName(of: output, by: consumer) + "·" + name
        let upstream = explained.gradients[consumer].map { RoundedNumber($0, voice: voice) }
        factors = [upstream, value].compactMap(\.self)
      }
    }

    private static func line(
      _ name: String, _ formula: String?, _ value: RoundedNumber?, _ voice: Voice
    ) -> String {
      let left = [name, formula].compactMap(\.self).joined(separator: " = ")
      guard let value else { return left + ": " + voice.say(ExplainWords.notDifferentiable) }
      return formula == value.text ? left : "\(left) \(value.equals) \(value.text)"
    }

    /// The local derivative as a formula; nil where it would be too long to read.
    private static func formula(
      of consumer: String, by node: String, _ explained: ExplainedGraph, _ voice: Voice
    ) -> (text: String, isSum: Bool)? {
      guard let expression = explained.graph.node(named: consumer)?.expression,
        expression.operationCount <= operationLimit
      else { return nil }
      let derivative = expression.derivative(withRespectTo: node)
      let text = voice.formula(derivative)
      return text.count <= formulaLimit ? (text, derivative.isSum) : nil
    }
  }
}

extension Expression {
  fileprivate var isSum: Bool {
    switch self {
    case .binary(.add, _, _), .binary(.subtract, _, _), .unary(.negate, _): true
    default: false
    }
  }
}
