/// A mistake with PyTorch's rules or in counting: `P-` and `K-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum CourseMistake: String, CaseIterable, Hashable, Sendable {
  /// A second `backward()` taken to overwrite.
  case overwrite = "P-OVERWRITE"
  /// Softmax applied twice.
  case doubleSoftmax = "P-DOUBLE-SOFTMAX"
  /// Classes counted from 1.
  case indexFromOne = "P-INDEX1"
  /// Class 0 for the class asked.
  case indexZero = "P-INDEX0"
  /// The gradient taken to be cleared.
  case zeroed = "P-ZERO"
  /// Accumulated gradients multiplied.
  case squared = "P-SQUARE"
  /// A second call taken to change nothing.
  case unchanged = "P-NOCHANGE"
  /// Parameters counted without the biases.
  case withoutBiases = "K-PARAM-NOBIAS"
  /// Units counted for parameters.
  case units = "K-PARAM-UNITS"
  /// The last, incomplete batch not counted.
  case roundedDown = "K-FLOOR"
}
