import Autodiff
import Testing

/// Every operation at points where value and derivative are known exactly from elsewhere.
@Suite("The operations")
struct OperationTests {
  struct Unary: Sendable, CustomTestStringConvertible {
    var operation: UnaryOperation
    var argument: Double
    var value: Double
    var derivative: Double

    init(_ operation: UnaryOperation, _ argument: Double, _ value: Double, _ derivative: Double) {
      (self.operation, self.argument) = (operation, argument)
      (self.value, self.derivative) = (value, derivative)
    }

    var testDescription: String { "\(operation) \(argument)" }
  }

  private static let ln2 = 0.693_147_180_559_945_3
  private static let ln3 = 1.098_612_288_668_109_8

  static let unary: [Unary] = [
    Unary(.negate, 2.5, -2.5, -1),
    // σ(ln 2) = 2/3 and σ' = 2/9; σ(ln 3) = 3/4 and σ' = 3/16.
    Unary(.sigma, ln2, 2 / 3, 2 / 9),
    Unary(.sigma, -ln3, 0.25, 3 / 16),
    Unary(.sigma, 0, 0.5, 0.25),
    Unary(.sigma, 800, 1, 0),
    Unary(.sigma, -800, 0, 0),
    // tanh(ln 2) = 3/5 and tanh' = 16/25.
    Unary(.tanh, ln2, 0.6, 0.64),
    Unary(.tanh, -ln3, -0.8, 0.36),
    Unary(.relu, 2.5, 2.5, 1),
    Unary(.relu, -1.5, 0, 0),
    Unary(.relu, 0, 0, 0),
    Unary(.step, 0.1, 1, 0),
    Unary(.step, 0, 0, 0),
    Unary(.step, -0.1, 0, 0),
    Unary(.exp, 1, 2.718281828459045, 2.718281828459045),
    Unary(.exp, -800, 0, 0),
    Unary(.ln, 2, ln2, 0.5),
    Unary(.sqrt, 2.25, 1.5, 1 / 3),
    Unary(.abs, -3, 3, -1),
    Unary(.abs, 3, 3, 1),
    Unary(.abs, 0, 0, 0),
    Unary(.ceil, 1.2, 2, 0),
    Unary(.ceil, -1.2, -1, 0),
    Unary(.floor, 1.8, 1, 0),
    Unary(.floor, -1.8, -2, 0),
  ]

  @Test("An operation on one number has its known value and derivative", arguments: unary)
  func unaryOperation(point: Unary) throws {
    let expression = Expression.unary(point.operation, .name("x"))
    try check(
      expression, given: ["x": point.argument], value: point.value,
      derivatives: ["x": point.derivative])
  }

  struct Binary: Sendable, CustomTestStringConvertible {
    var operation: BinaryOperation
    var left: Double
    var right: Double
    var value: Double
    var derivatives: [String: Double?]

    init(
      _ operation: BinaryOperation, _ left: Double, _ right: Double, _ value: Double,
      _ byLeft: Double?, _ byRight: Double?
    ) {
      (self.operation, self.left, self.right, self.value) = (operation, left, right, value)
      derivatives = ["x": byLeft, "y": byRight]
    }

    var testDescription: String { "\(left) \(operation) \(right)" }
  }

  static let binary: [Binary] = [
    Binary(.add, 2, 3, 5, 1, 1),
    Binary(.subtract, 2, 3, -1, 1, -1),
    Binary(.multiply, 2, 3, 6, 3, 2),
    Binary(.divide, 1, 4, 0.25, 0.25, -1 / 16),
    Binary(.power, 3, 2, 9, 6, 9 * ln3),
    Binary(.power, 2, -1, 0.5, -0.25, 0.5 * ln2),
    Binary(.power, 2.25, 0.5, 1.5, 1 / 3, nil),
    // Below 0 only the derivative by the base exists.
    Binary(.power, -2, 3, -8, 12, nil),
    Binary(.power, 0, 2, 0, 0, 0),
    Binary(.power, 0, 1, 0, 1, 0),
    Binary(.power, 0, 0, 1, 0, nil),
    Binary(.power, 0, 0.5, 0, nil, 0),
    Binary(.max, 2, 3, 3, 0, 1),
    Binary(.max, 3, 2, 3, 1, 0),
    // Where both are equal the first one counts.
    Binary(.max, 2, 2, 2, 1, 0),
    Binary(.min, 2, 3, 2, 1, 0),
    Binary(.min, 3, 2, 2, 0, 1),
    Binary(.min, 2, 2, 2, 1, 0),
  ]

  @Test("An operation on two numbers has its known value and derivatives", arguments: binary)
  func binaryOperation(point: Binary) throws {
    let expression = Expression.binary(point.operation, .name("x"), .name("y"))
    // 1.5·ln 2.25 = 3·ln 1.5, which has no short form.
    var derivatives = point.derivatives
    if point.operation == .power, point.left == 2.25 {
      derivatives["y"] = 1.216_395_324_324_493_1
    }
    try check(
      expression, given: ["x": point.left, "y": point.right], value: point.value,
      derivatives: derivatives)
  }

  private func check(
    _ expression: Expression, given: [String: Double], value: Double,
    derivatives: [String: Double?]
  ) throws {
    let names = given.keys.sorted()
    let graph = try Graph(
      given: names.map { ($0, "1") }, definitions: ["L = " + expression.text()])
    let evaluation = try graph.evaluate(overriding: given)
    #expect(isClose(try #require(evaluation["L"]), value, within: 1e-15))
    #expect(isClose(try expression.value { given[$0] }, value, within: 1e-15))
    for name in names {
      let found = evaluation.gradients()[name]
      #expect(evaluation.localDerivative(of: "L", withRespectTo: name) == found)
      if let expected = derivatives[name] ?? nil {
        #expect(isClose(try #require(found), expected, within: 2e-15), "by \(name)")
      } else {
        #expect(found == nil, "by \(name)")
      }
    }
  }

  @Test("Every operation has a point in these tables")
  func complete() {
    #expect(Set(Self.unary.map(\.operation)) == Set(UnaryOperation.allCases))
    #expect(Set(Self.binary.map(\.operation)) == Set(BinaryOperation.allCases))
  }

  @Test("A zero never has a sign")
  func negativeZero() throws {
    let graph = try Graph(
      given: [("x", "0"), ("y", "-0.5")],
      definitions: ["a = -x", "b = ceil(y)", "c = a*y + b"])
    let evaluation = try graph.evaluate()
    for name in ["a", "b", "c"] {
      #expect(evaluation[name]?.sign == .plus)
      #expect(evaluation.gradients()[name]?.description != "-0.0")
    }
    #expect(try Expression(parsing: "-0").value().sign == .plus)
  }

  @Test(
    "An operation without a value is an error that says why",
    arguments: [
      ("ln(0)", .unary(.ln), [0], .logarithmOfNonPositive),
      ("ln(1 - 2)", .unary(.ln), [-1], .logarithmOfNonPositive),
      ("1/(2 - 2)", .binary(.divide), [1, 0], .divisionByZero),
      ("0/0", .binary(.divide), [0, 0], .divisionByZero),
      ("0^-1", .binary(.power), [0, -1], .divisionByZero),
      ("(-8)^(1/3)", .binary(.power), [-8, 1 / 3], .powerWithoutRealValue),
      ("sqrt(-4)", .unary(.sqrt), [-4], .rootOfNegative),
      ("exp(1000)", .unary(.exp), [1000], .overflow),
      ("9^9^9^9", .binary(.power), [9, 387_420_489], .overflow),
      ("1e308*10", .binary(.multiply), [1e308, 10], .overflow),
      ("1e308/1e-10", .binary(.divide), [1e308, 1e-10], .overflow),
    ] as [(String, Operation, [Double], Operation.Fault)])
  func undefined(
    text: String, operation: Operation, arguments: [Double], fault: Operation.Fault
  ) throws {
    let expression = try Expression(parsing: text)
    #expect(throws: EvaluationError.undefined(operation, arguments: arguments)) {
      try expression.value()
    }
    #expect(operation.fault(for: arguments) == fault)
    let graph = try Graph(given: [], definitions: ["a = 1", "bad = " + text, "L = a + bad"])
    let error = #expect(throws: DomainError.self) { try graph.evaluate() }
    #expect(error == DomainError(node: "bad", operation: operation, arguments: arguments))
    #expect(error?.fault == fault)
  }

  @Test("A fault is asked for only with as many arguments as the operation has")
  func faultArity() {
    #expect(Operation.binary(.divide).fault(for: []) == nil)
    #expect(Operation.binary(.divide).fault(for: [1]) == nil)
    #expect(Operation.unary(.ln).fault(for: [1]) == nil)
    #expect(Operation.unary(.ln).fault(for: [.nan]) == .argumentNotFinite)
  }

  @Test("The constants stand in only for names without a value")
  func constants() throws {
    let expression = try Expression(parsing: "e + pi")
    #expect(try expression.value() == 2.718281828459045 + 3.141592653589793)
    #expect(try expression.value { $0 == "e" ? 5 : nil } == 5 + 3.141592653589793)
    #expect(throws: EvaluationError.unknownName("q")) {
      try Expression(parsing: "2*q").value { _ in nil }
    }
  }
}
