import Autodiff
import Curriculum

/// The question for the gradient of a node, with the numbers to answer it.
struct GradientQuestion: Sendable {
  let facts: GraphFacts
  let numbers: LearnerNumbers
  /// The node asked.
  let node: String

  /// The nodes through which the node reaches the output.
  var consumers: [String] { facts.consumers(of: node) }

  /// The forward value of the node.
  var value: Double { numbers.values[node] ?? .nan }

  /// The right gradient.
  var right: Double { numbers.gradients[node] ?? 0 }

  /// Returns what arrives at a consumer from the output.
  func upstream(_ consumer: String) -> Double { numbers.gradients[consumer] ?? 0 }

  /// Returns the derivative of a consumer's formula by the node.
  func local(_ consumer: String, using rules: DerivativeRules = .standard) -> Double {
    numbers.written(numbers.localDerivative(of: consumer, by: node, facts, using: rules))
  }

  /// Returns what one consumer contributes to the gradient.
  func contribution(_ consumer: String, using rules: DerivativeRules = .standard) -> Double {
    upstream(consumer) * local(consumer, using: rules)
  }

  /// Returns what a mistake leads to that changes the contribution of one consumer.
  func finding(
    _ code: MistakeCode, _ specificity: Specificity, at place: MistakePlace,
    _ consumer: String, contributing contribution: Double
  ) -> Finding {
    let others = consumers.filter { $0 != consumer }.map { self.contribution($0) }
    return finding(code, specificity, at: place, adding: others + [contribution])
  }

  /// Returns what a mistake leads to that adds up these contributions.
  func finding(
    _ code: MistakeCode, _ specificity: Specificity, at place: MistakePlace,
    adding contributions: [Double]
  ) -> Finding {
    Finding(
      code, specificity, at: place, contributions.reduce(0, +),
      slack: contributions.map { numbers.gradientSlack($0) }.reduce(0, +))
  }

  /// Returns the derivative of an expression over the graph's nodes by the node asked.
  func derivative(of target: Expression) -> Double {
    numbers.gradients(of: target, facts)[node] ?? 0
  }
}
