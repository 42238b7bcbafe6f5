public import Autodiff

/// What a number has its sign from, to be looked at where the sign is wrong.
public enum SignCause: Hashable, Sendable {
  /// A difference, the sides of which may have been exchanged; nil where the learner does not see it.
  case subtraction(Expression?)
  /// A minus in front of something; nil where the learner does not see it.
  case minus(Expression?)
  /// A node whose value is negative.
  case negative(String)

  /// The same without a formula that the learner does not see.
  var unseen: SignCause {
    switch self {
    case .subtraction: .subtraction(nil)
    case .minus: .minus(nil)
    case .negative: self
    }
  }
}
