/// How the text of an expression is to be read.
public struct ExpressionSyntax: Hashable, Sendable {
  /// Whether `0,5` is the number 0.5.
  ///
  /// Arguments are then separated by `;`, and by a comma where it cannot be part of a number: when
  /// a space follows, when it stands after something other than a digit, or when the text has no
  /// reading with a decimal comma, as `max(0,5)`. The point is a decimal mark always.
  public var decimalComma: Bool

  /// Whether a product may be written without its sign, as in `2(y - t)h`.
  ///
  /// Not behind a quotient, where `1/2x` could be meant in two ways, and never before a number.
  public var impliedProducts: Bool

  /// The names of numbers, before the bracket of which a product is meant, as in `a(1 - a)`.
  ///
  /// Any other name before a bracket is a function's that there is not.
  public var factors: Set<String>

  /// Creates a syntax.
  public init(
    decimalComma: Bool, impliedProducts: Bool = false, factors: Set<String> = []
  ) {
    self.decimalComma = decimalComma
    self.impliedProducts = impliedProducts
    self.factors = factors
  }

  /// The syntax of lesson files: the point is the decimal mark, the comma separates arguments.
  public static let lesson = ExpressionSyntax(decimalComma: false)
  /// The syntax of what a learner types: both decimal marks, and products without a sign.
  public static let answer = ExpressionSyntax(decimalComma: true, impliedProducts: true)

  /// The syntax of what a learner types over certain names.
  public static func answer(over names: some Sequence<String>) -> ExpressionSyntax {
    ExpressionSyntax(decimalComma: true, impliedProducts: true, factors: Set(names))
  }
}
