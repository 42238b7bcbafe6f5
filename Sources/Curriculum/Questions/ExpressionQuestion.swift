public import Autodiff

/// A question for a formula.
///
/// What the engine can compute needs no formula from the author: an answer is right that agrees
/// with the quantity wherever both are defined.
public struct ExpressionQuestion: Hashable, Sendable {
  /// What the formula is for.
  public enum Subject: Hashable, Sendable {
    /// A quantity of the step's graph.
    case quantity(Quantity)
    /// A formula that the author wrote.
    case expression(Expression)
  }

  /// What the formula is for.
  public var subject: Subject
  /// The names it may hold; nil for those of all nodes but the one asked.
  public var names: [String]?

  /// Creates a question for a formula.
  public init(subject: Subject, names: [String]? = nil) {
    self.subject = subject
    self.names = names
  }
}
