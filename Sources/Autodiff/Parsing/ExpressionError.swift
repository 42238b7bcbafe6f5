/// Why a text is not an expression, and where.
public struct ExpressionError: Error, Hashable, Sendable {
  /// The most Characters a text may have; it may have sixteen times as many bytes.
  public static let maximumLength = 10_000
  /// The most brackets, functions and powers that may stand inside each other.
  public static let maximumNesting = 200
  /// The most operations an expression may have, which also bounds the depth of its tree.
  public static let maximumOperations = 500

  /// What is wrong.
  public var kind: Kind
  /// Where it begins, in Characters from 0.
  public var offset: Int
  /// How many Characters it covers; 0 where something is missing at the end of the text.
  public var length: Int

  /// Creates an error.
  public init(kind: Kind, offset: Int, length: Int) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }

  /// The things that can be wrong with the text of an expression.
  public enum Kind: Hashable, Sendable {
    /// There is nothing but spaces.
    case empty
    /// The text is longer than allowed.
    case tooLong(limit: Int)
    /// Brackets, functions or powers stand too deep inside each other.
    case nestedTooDeeply(limit: Int)
    /// There are more operations than allowed.
    case tooManyOperations(limit: Int)
    /// A character that no expression has.
    case unexpectedCharacter(Character)
    /// Digits and marks that are not a number, as `1.2.3`.
    case malformedNumber(String)
    /// A number too large, or too close to zero, for double precision.
    case numberOutOfRange(String)
    /// Two values side by side, as `2x` or `2(3)`.
    case missingOperator
    /// An `e` right behind a number without a power of ten behind it, as in `2e`.
    case missingExponent(of: Double)
    /// An operator, a bracket or the end where a value was expected.
    case missingOperand
    /// A bracket that is never closed; the place is the bracket.
    case unclosedBracket
    /// A closing bracket without an opening one.
    case unopenedBracket
    /// A comma or semicolon outside a function's arguments.
    case unexpectedSeparator
    /// A name before a bracket that is not a function's.
    case notAFunction(String, nearest: String?)
    /// A function's name without arguments in brackets.
    case functionWithoutBrackets(String)
    /// A function with too few or too many arguments.
    case wrongArgumentCount(function: String, expected: Int, found: Int)
  }
}
