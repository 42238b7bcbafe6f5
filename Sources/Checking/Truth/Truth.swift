public import Autodiff

/// What is right in a field, computed from the lesson's own numbers.
public enum Truth: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// An option, counted from 0.
  case option(Int)
  /// A formula; any that agrees with it is right.
  case expression(Expression)
  /// The shape of a matrix.
  case shape(rows: Int, columns: Int)
  /// Elementary operations, one a definition; any others that lead to the same are right.
  case definitions([Equation])
  /// Values of these nodes that satisfy what is asked, of which there may be many.
  case anyValues(of: [String])
  /// Settings that reach the goal of an experiment, of which there may be many.
  case anySettings
}
