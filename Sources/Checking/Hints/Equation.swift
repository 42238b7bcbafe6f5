public import Autodiff

/// A line of mathematics in a hint: a quantity and what it equals.
///
/// The left side and the names on the right are notation, such as `z` or `∂L/∂b`, and not prose.
public struct Equation: Hashable, Sendable {
  /// A number that stands in the place of a name.
  public struct Number: Hashable, Sendable {
    /// The number.
    public var value: Double
    /// Whether it is the learner's and was rounded, so that what comes of it is not exact.
    public var isRounded: Bool

    /// Creates a number.
    public init(_ value: Double, isRounded: Bool = false) {
      self.value = value
      self.isRounded = isRounded
    }
  }

  /// What the quantity equals, in one form: a formula with numbers in the place of some names.
  public struct Side: Hashable, Sendable {
    /// The formula.
    public var formula: Expression
    /// The numbers, by the names that they replace.
    public var numbers: [String: Number]

    /// Creates a side; by default a formula without any number put into it.
    public init(_ formula: Expression, numbers: [String: Number] = [:]) {
      self.formula = formula
      self.numbers = numbers
    }

    /// Returns the formula with its numbers, each as the caller would have it written.
    ///
    /// The formula's own constants stay as they are.
    public func filled(_ written: (Double) -> Double = { $0 }) -> Expression {
      filled(formula, written)
    }

    private func filled(_ part: Expression, _ written: (Double) -> Double) -> Expression {
      switch part {
      case .number: part
      case .name(let name): numbers[name].map { .number(written($0.value)) } ?? part
      case .unary(let operation, let argument):
        .unary(operation, filled(argument, written))
      case .binary(let operation, let left, let right):
        .binary(operation, filled(left, written), filled(right, written))
      }
    }
  }

  /// The quantity; empty where it has no name.
  public var left: String
  /// What it equals, form after form: `z = w·x + 1`, `z = 2·3 + 1`.
  public var right: [Side]

  /// Creates an equation.
  public init(_ left: String, _ right: Side...) {
    self.left = left
    self.right = right
  }

  /// Creates an equation with a formula as it is.
  public init(_ left: String, _ formula: Expression) {
    self.init(left, Side(formula))
  }
}
