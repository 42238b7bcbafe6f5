import Autodiff
import Checking
import Wording

/// The graph for people: values forward, gradients back, the chain rule worked.
struct ExplainText {
  private let explained: ExplainedGraph
  private let voice: Voice

  /// Creates the text of a graph.
  init(_ explained: ExplainedGraph, voice: Voice) {
    self.explained = explained
    self.voice = voice
  }

  /// Returns the lines, unwrapped.
  ///
  /// - Parameter asked: The nodes whose derivative is worked, with all that it is worked from; all but
  ///   the output for nil.
  func lines(asked: [String]?) -> [String] {
    let sections = [
      given, forward, backward,
      chainRule(
        asked.map(explained.onTheWay)
          ?? explained.graph.nodes.reversed().map(\.name).filter { $0 != explained.graph.output }),
    ]
    return Array(
      sections.filter { !$0.lines.isEmpty }
        .map { [voice.say($0.title)] + $0.lines.map { "  " + $0 } }
        .joined(separator: [""]))
  }

  private typealias Section = (title: ExplainWords, lines: [String])

  private var given: Section {
    let lines = explained.graph.given.map { node in
      equation(node.name, node.expression, value: node.value)
    }
    return (.given, lines)
  }

  private var forward: Section {
    let lines = explained.graph.nodes.compactMap { node in
      node.expression.map { equation(node.name, $0, value: explained.evaluation[node.name]) }
    }
    return (.forward, lines)
  }

  private var backward: Section {
    let output = explained.graph.output
    let lines = explained.graph.nodes.reversed().map { node in
      let name = ChainRule.gradientName(of: output, by: node.name)
      guard let gradient = explained.gradients[node.name] else {
        return "\(name): " + voice.say(ExplainWords.notDifferentiable)
      }
      let number = RoundedNumber(gradient, voice: voice)
      return "\(name) \(number.equals) \(number.text)"
    }
    return (.backward(output: output), lines)
  }

  private func chainRule(_ nodes: [String]) -> Section {
    let rule = ChainRuleLines(explained, voice: voice)
    return (.chainRule, nodes.flatMap(rule.lines))
  }

  /// A node with its formula and its value; a number as it was written has no other value.
  private func equation(_ name: String, _ expression: Expression, value: Double?) -> String {
    let formula = voice.formula(expression)
    guard let value, !expression.isNumber else { return "\(name) = \(formula)" }
    let number = RoundedNumber(value, voice: voice)
    return "\(name) = \(formula) \(number.equals) \(number.text)"
  }
}

extension Expression {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .unary(.negate, .number): true
    default: false
    }
  }
}
