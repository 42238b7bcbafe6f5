public import Autodiff

/// What a number has its sign from, to be looked at where the sign is wrong.
public enum SignCause: Hashable, Sendable {
  /// A difference, the sides of which may have been exchanged.
  case subtraction(Expression)
  /// A minus in front of something.
  case minus(Expression)
  /// A node whose value is negative.
  case negative(String)
}
