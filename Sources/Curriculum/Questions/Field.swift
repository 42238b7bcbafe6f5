public import Autodiff

/// One thing to fill in: what a learner answers and the record keeps.
public struct Field: Hashable, Sendable {
  /// What a field asks for.
  public enum Target: Hashable, Sendable {
    /// The forward value of a node, with given values of a table's row.
    case value(node: String, given: [String: Double])
    /// The gradient of the graph's output with respect to a node.
    case gradient(node: String)
    /// The value of an expression.
    case number(Expression)
    /// The letter of the right option.
    case choice([ChoiceQuestion.Option])
  }

  /// The name of the field in its step, such as `e` or `truth.y.3`.
  public let id: String
  /// The id of the question it belongs to.
  public let question: String
  /// What is asked for.
  public let target: Target
  /// The significant figures asked for.
  public let figures: Int

  /// Creates a field.
  public init(id: String, question: String, target: Target, figures: Int) {
    self.id = id
    self.question = question
    self.target = target
    self.figures = figures
  }
}
