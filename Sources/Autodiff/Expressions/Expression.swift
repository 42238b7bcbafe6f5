/// A formula over names and numbers.
///
/// An expression read from text holds at most ``ExpressionError/maximumOperations`` operations, so
/// every walk over it is shallow. Numbers read from text are never negative: a minus sign is an
/// operation.
///
///     let loss = try Expression(parsing: "(y - t)^2")
///     loss.derivative(withRespectTo: "y").text()   // 2*(y - t)
public indirect enum Expression: Hashable, Sendable {
  /// A number as written.
  case number(Double)
  /// A node of a graph, or one of the constants `e` and `pi`.
  case name(String)
  /// An operation on one part.
  case unary(UnaryOperation, Expression)
  /// An operation on two parts.
  case binary(BinaryOperation, Expression, Expression)

  /// Reads an expression.
  ///
  /// - Throws: The first error from the left, with the place to mark.
  public init(
    parsing text: String, syntax: ExpressionSyntax = .lesson
  ) throws(ExpressionError) {
    self = try ParsedExpression(parsing: text, syntax: syntax).expression
  }

  /// The names that occur, each once, in the order of their first appearance.
  public var names: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    collectNames(into: &found, seen: &seen)
    return found
  }

  /// Returns whether a name occurs.
  public func mentions(_ name: String) -> Bool {
    switch self {
    case .number: false
    case .name(let own): own == name
    case .unary(_, let argument): argument.mentions(name)
    case .binary(_, let left, let right): left.mentions(name) || right.mentions(name)
    }
  }

  /// Returns whether the expression or a part of it is so.
  public func contains(where predicate: (Expression) -> Bool) -> Bool {
    if predicate(self) { return true }
    return switch self {
    case .number, .name: false
    case .unary(_, let argument): argument.contains(where: predicate)
    case .binary(_, let left, let right):
      left.contains(where: predicate) || right.contains(where: predicate)
    }
  }

  private func collectNames(into found: inout [String], seen: inout Set<String>) {
    switch self {
    case .number:
      break
    case .name(let name):
      if seen.insert(name).inserted { found.append(name) }
    case .unary(_, let argument):
      argument.collectNames(into: &found, seen: &seen)
    case .binary(_, let left, let right):
      left.collectNames(into: &found, seen: &seen)
      right.collectNames(into: &found, seen: &seen)
    }
  }
}
