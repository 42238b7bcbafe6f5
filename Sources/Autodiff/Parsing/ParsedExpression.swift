/// An expression with the places where its names stand in the text.
public struct ParsedExpression: Hashable, Sendable {
  /// The expression.
  public let expression: Expression
  /// The names from left to right, each as often as it is written.
  public let mentions: [Mention]

  /// A name and where it is written.
  public struct Mention: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Where it begins, in Characters from 0.
    public let offset: Int
    /// How many Characters it has.
    public let length: Int
  }

  /// Reads an expression.
  ///
  /// - Throws: The first error from the left, with the place to mark.
  public init(
    parsing text: String, syntax: ExpressionSyntax = .lesson
  ) throws(ExpressionError) {
    do {
      self = try ExpressionParser.parse(text, syntax: syntax)
    } catch {
      // `max(0,5)` has no reading with a decimal comma, and exactly one without.
      guard syntax.decimalComma, case .wrongArgumentCount = error.kind,
        let other = try? ExpressionParser.parse(text, syntax: .lesson)
      else { throw error }
      self = other
    }
  }

  init(expression: Expression, mentions: [Mention]) {
    self.expression = expression
    self.mentions = mentions
  }
}
