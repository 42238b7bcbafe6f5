/// Why an expression has no value.
public enum EvaluationError: Error, Hashable, Sendable {
  /// A name that has no value and is not a constant.
  case unknownName(String)
  /// An operation without a finite real result, such as the logarithm of 0.
  ///
  /// ``Operation/fault(for:)`` says why.
  case undefined(Operation, arguments: [Double])
}
