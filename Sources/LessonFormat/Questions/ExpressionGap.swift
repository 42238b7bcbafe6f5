import Autodiff

/// The innermost part that leaves an expression without a value.
enum ExpressionGap {
  /// An operation without a finite real result for its arguments.
  case operation(Operation, arguments: [Double])
  /// A name without a value.
  case name(String)

  /// Looks for the gap of an expression; nil if it has a value.
  ///
  /// - Parameter value: The value of a part of the expression, or nil where it has none.
  init?(in expression: Expression, value: (Expression) -> Double?) {
    guard value(expression) == nil else { return nil }
    switch expression {
    case .number:
      return nil
    case .name(let name):
      self = .name(name)
    case .unary(let operation, let argument):
      if let inner = ExpressionGap(in: argument, value: value) {
        self = inner
      } else {
        self = .operation(.unary(operation), arguments: [argument].compactMap(value))
      }
    case .binary(let operation, let left, let right):
      if let inner = ExpressionGap(in: left, value: value) {
        self = inner
      } else if let inner = ExpressionGap(in: right, value: value) {
        self = inner
      } else {
        self = .operation(.binary(operation), arguments: [left, right].compactMap(value))
      }
    }
  }
}
