import Autodiff
import Testing

@Suite("Where formulas jump or turn")
struct SmoothnessTests {
  private static let formulas: [Expression] =
    UnaryOperation.allCases.map { .unary($0, .name("x")) }
    + BinaryOperation.allCases.map { .binary($0, .name("x"), .number(1)) }

  @Test("a formula is said to jump, or not to be smooth, as its values do", arguments: formulas)
  func asValues(formula: Expression) {
    let step = 1e-6
    let differences = [-1.0, 0, 1].compactMap { place -> (first: Double, second: Double)? in
      let values = [-step, 0, step].compactMap { offset in
        try? formula.value { $0 == "x" ? place + offset : nil }
      }
      guard values.count == 3 else { return nil }
      let (before, here, after) = (values[0], values[1], values[2])
      return (after - before, (after - here) - (here - before))
    }
    let jumps = differences.contains { $0.first.magnitude > 0.5 }
    let turns = differences.contains { $0.second.magnitude > 0.5 * step }
    #expect(formula.hasJump == jumps)
    #expect(formula.isSmooth == !(jumps || turns))
    // The part of a formula decides for the whole.
    let whole = Expression.binary(.multiply, .number(2), .unary(.negate, formula))
    #expect((whole.hasJump, whole.isSmooth) == (formula.hasJump, formula.isSmooth))
  }
}
