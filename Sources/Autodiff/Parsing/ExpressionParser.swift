/// Reads a formula from its tokens by recursive descent.
///
///     sum     = product (("+" | "-") product)*
///     product = signed (("*" | "/")? signed)*          no sign only where the syntax has it
///     signed  = ("-" | "+")* power
///     power   = postfix ("^" ("-" | "+")* power)?      right to left, so -2^2 is -4
///     postfix = primary superscript*
///     primary = number | name | function "(" sum (separator sum)* ")" | "√" postfix | "(" sum ")"
///
/// Only brackets, functions, roots and powers recurse, and no deeper than
/// ``ExpressionError/maximumNesting``.
struct ExpressionParser {
  private let tokens: [Token]
  private let syntax: ExpressionSyntax
  private var position = 0
  private var nesting = 0
  private var operationCount = 0
  private var mentions: [ParsedExpression.Mention] = []

  /// Reads the text.
  static func parse(
    _ text: String, syntax: ExpressionSyntax
  ) throws(ExpressionError) -> ParsedExpression {
    let limit = ExpressionError.maximumLength
    // A Character can be of any size too: a letter under a million accents takes long to find out.
    guard text.utf8.count <= 16 * limit else {
      throw ExpressionError(kind: .tooLong(limit: limit), offset: 0, length: 1)
    }
    let characters = Array(text.prefix(limit + 1))
    guard characters.count <= limit else {
      throw ExpressionError(kind: .tooLong(limit: limit), offset: limit, length: 1)
    }
    var parser = ExpressionParser(
      tokens: ExpressionLexer.tokens(in: characters, syntax: syntax), syntax: syntax)
    let expression = try parser.whole()
    return ParsedExpression(expression: expression, mentions: parser.mentions)
  }

  private init(tokens: [Token], syntax: ExpressionSyntax) {
    self.tokens = tokens
    self.syntax = syntax
  }

  private mutating func whole() throws(ExpressionError) -> Expression {
    if tokens.count == 1, current.kind == .end { throw current.error(.empty) }
    let expression = try sum()
    switch current.kind {
    case .end: return expression
    case .close: throw current.error(.unopenedBracket)
    case .separator: throw current.error(.unexpectedSeparator)
    case .invalid(let kind): throw current.error(kind)
    default: throw missingOperator
    }
  }

  // MARK: Operators

  private mutating func sum() throws(ExpressionError) -> Expression {
    var left = try product()
    while true {
      let operation: BinaryOperation
      switch current.kind {
      case .plus: operation = .add
      case .minus: operation = .subtract
      default: return left
      }
      try countOperation()
      advance()
      left = .binary(operation, left, try product())
    }
  }

  private mutating func product() throws(ExpressionError) -> Expression {
    var left = try signed()
    var hasQuotient = false
    while true {
      let operation: BinaryOperation
      switch current.kind {
      case .times: operation = .multiply
      case .divide: operation = .divide
      case _ where syntax.impliedProducts && !hasQuotient && isFactor:
        try countOperation()
        left = .binary(.multiply, left, try power())
        continue
      default: return left
      }
      if operation == .divide { hasQuotient = true }
      try countOperation()
      advance()
      left = .binary(operation, left, try signed())
    }
  }

  /// Whether a factor begins here right behind a value.
  private var isFactor: Bool {
    switch current.kind {
    case .open, .function, .root: true
    case .name: powerOfTen == nil
    default: false
    }
  }

  /// The token of a number with the `e` of a power of ten behind it, as in `1e`, where that comes next.
  private var powerOfTen: (number: Double, token: Token)? {
    guard position > 0, case .number(let number) = tokens[position - 1].kind,
      case .name(let name) = current.kind, name.lowercased() == MathematicalConstant.e.rawValue
    else { return nil }
    var token = tokens[position - 1]
    guard token.offset + token.length == current.offset else { return nil }
    token.length += current.length
    return (number, token)
  }

  /// What is said where a value comes right behind another.
  private var missingOperator: ExpressionError {
    guard syntax.impliedProducts, let (number, token) = powerOfTen else {
      return current.error(.missingOperator)
    }
    return token.error(.missingExponent(of: number))
  }

  private mutating func signed() throws(ExpressionError) -> Expression {
    var minusCount = 0
    while current.kind == .minus || current.kind == .plus {
      if current.kind == .minus {
        try countOperation()
        minusCount += 1
      }
      advance()
    }
    var expression = try power()
    for _ in 0..<minusCount { expression = .unary(.negate, expression) }
    return expression
  }

  private mutating func power() throws(ExpressionError) -> Expression {
    let base = try postfix()
    guard current.kind == .power else { return base }
    try countOperation()
    try nest()
    advance()
    let exponent = try signed()
    nesting -= 1
    return .binary(.power, base, exponent)
  }

  private mutating func postfix() throws(ExpressionError) -> Expression {
    var base = try primary()
    while case .superscript(let number) = current.kind {
      try countOperation()
      advance()
      let size = Expression.number(number.magnitude)
      base = .binary(.power, base, number < 0 ? .unary(.negate, size) : size)
    }
    return base
  }

  // MARK: Values

  private mutating func primary() throws(ExpressionError) -> Expression {
    let token = current
    switch token.kind {
    case .number(let number):
      advance()
      return .number(number)
    case .name(let name):
      advance()
      guard current.kind != .open || syntax.factors.contains(name) else {
        let nearest = Spelling.nearest(to: name, among: FunctionName.spellings)
        throw token.error(.notAFunction(name, nearest: nearest))
      }
      mentions.append(.init(name: name, offset: token.offset, length: token.length))
      return .name(name)
    case .function(let function):
      advance()
      guard current.kind == .open else {
        if case .invalid(let kind) = current.kind { throw current.error(kind) }
        throw token.error(.functionWithoutBrackets(function.spelling))
      }
      return try call(function, at: token)
    case .root:
      try countOperation()
      try nest()
      advance()
      let argument = try primary()
      nesting -= 1
      return .unary(.sqrt, argument)
    case .open:
      try nest()
      advance()
      let expression = try sum()
      try close(token)
      return expression
    case .invalid(let kind):
      throw token.error(kind)
    default:
      throw token.error(.missingOperand)
    }
  }

  private mutating func call(
    _ function: FunctionName, at name: Token
  ) throws(ExpressionError) -> Expression {
    let bracket = current
    try countOperation()
    try nest()
    advance()
    var arguments: [Expression] = []
    if current.kind != .close {
      arguments.append(try sum())
      while current.kind == .separator {
        advance()
        arguments.append(try sum())
      }
    }
    try close(bracket)
    switch (function.operation, arguments.first, arguments.dropFirst().first, arguments.count) {
    case (.unary(let operation), let argument?, _, 1):
      return .unary(operation, argument)
    case (.binary(let operation), let left?, let right?, 2):
      return .binary(operation, left, right)
    default:
      throw name.error(
        .wrongArgumentCount(
          function: function.spelling, expected: function.argumentCount, found: arguments.count))
    }
  }

  private mutating func close(_ bracket: Token) throws(ExpressionError) {
    switch current.kind {
    case .close:
      advance()
      nesting -= 1
    case .end: throw bracket.error(.unclosedBracket)
    case .separator: throw current.error(.unexpectedSeparator)
    case .invalid(let kind): throw current.error(kind)
    default: throw missingOperator
    }
  }

  // MARK: Tokens and bounds

  /// The token to read next; the last one, which is the end or invalid, is never passed.
  private var current: Token { tokens[position] }

  private mutating func advance() {
    position = min(position + 1, tokens.count - 1)
  }

  private mutating func countOperation() throws(ExpressionError) {
    operationCount += 1
    guard operationCount <= ExpressionError.maximumOperations else {
      throw current.error(.tooManyOperations(limit: ExpressionError.maximumOperations))
    }
  }

  private mutating func nest() throws(ExpressionError) {
    nesting += 1
    guard nesting <= ExpressionError.maximumNesting else {
      throw current.error(.nestedTooDeeply(limit: ExpressionError.maximumNesting))
    }
  }
}
