/// An elementary operation of either kind.
public enum Operation: Hashable, Sendable {
  /// An operation on one number.
  case unary(UnaryOperation)
  /// An operation on two numbers.
  case binary(BinaryOperation)

  /// Why an operation has no finite real result.
  public enum Fault: Hashable, Sendable {
    /// The logarithm of zero or of a negative number.
    case logarithmOfNonPositive
    /// A division by zero, or zero raised to a negative power.
    case divisionByZero
    /// The square root of a negative number.
    case rootOfNegative
    /// A negative number raised to a power that is not whole.
    case powerWithoutRealValue
    /// A result too large for a double.
    case overflow
    /// An argument that is itself infinite or not a number.
    case argumentNotFinite
  }

  /// Returns why the operation has no finite real result for the arguments, or nil if it has one.
  ///
  ///     Operation.binary(.divide).fault(for: [1, 0])   // .divisionByZero
  ///
  /// - Parameter arguments: One number for a unary operation, two for a binary one. With any other
  ///   count there is nothing to say, and the result is nil.
  public func fault(for arguments: [Double]) -> Fault? {
    guard arguments.allSatisfy(\.isFinite) else { return .argumentNotFinite }
    switch (self, arguments.first, arguments.dropFirst().first) {
    case (.unary(let operation), let argument?, nil):
      guard !operation.value(argument).isFinite else { return nil }
      return switch operation {
      case .ln: .logarithmOfNonPositive
      case .sqrt: .rootOfNegative
      default: .overflow
      }
    case (.binary(let operation), let left?, let right?):
      guard !operation.value(left, right).isFinite else { return nil }
      return switch operation {
      case .divide where right == 0: .divisionByZero
      case .power where left == 0: .divisionByZero
      case .power where left < 0 && right != right.rounded(): .powerWithoutRealValue
      default: .overflow
      }
    default:
      return nil
    }
  }
}
