public import Autodiff

/// A line of mathematics in a hint: a quantity and what it equals.
///
/// The left side and the names on the right are notation, such as `z` or `∂L/∂b`, and not prose.
public struct Equation: Hashable, Sendable {
  /// The quantity.
  public var left: String
  /// What it equals, step after step: `z = 2·3 + 1 = 7`.
  public var right: [Expression]

  /// Creates an equation.
  public init(_ left: String, _ right: Expression...) {
    self.left = left
    self.right = right
  }
}
