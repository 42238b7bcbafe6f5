public import Autodiff

/// A question for the value of an expression.
public struct NumberQuestion: Hashable, Sendable {
  /// What is to be computed, over the names of the step's graph, `e` and `pi`.
  public var expression: Expression

  /// Creates a question for the value of an expression.
  public init(expression: Expression) {
    self.expression = expression
  }
}
