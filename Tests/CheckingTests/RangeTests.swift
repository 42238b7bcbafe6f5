import Autodiff
import TestSupport
import Testing

@testable import Checking

@Suite("Ranges of formulas")
struct RangeTests {
  private func range(
    _ text: String, _ intervals: [String: Interval]
  ) throws -> Interval? {
    Formula(try Expression(parsing: text), names: Set(intervals.keys))
      .range { intervals[$0] }
  }

  @Test(
    "the range of an operation holds the values at both ends and between",
    arguments: [
      ("a + b", -1.5, 7.0), ("a - b", -6, 2.5), ("a*b", -5, 10), ("-a", -2, 1), ("a^2", 0, 4),
      ("a^3", -1, 8), ("abs(a)", 0, 2), ("relu(a)", 0, 2), ("step(a)", 0, 1), ("ceil(a)", -1, 2),
      ("floor(b)", -1, 5), ("max(a, b)", -0.5, 5), ("min(a, b)", -1, 2), ("a*a", 0, 4),
      ("a*(1 - a)", -2, 4), ("1/(b + 1)", 1.0 / 6, 2),
      ("sqrt(b + 1)", 0.7071067811865476, 2.449489742783178),
      ("exp(a)", 0.36787944117144233, 7.38905609893065),
      ("sigma(a)", 0.2689414213699951, 0.8807970779778823),
      ("tanh(a)", -0.7615941559557649, 0.9640275800758169),
      ("ln(a + 2)", 0, 1.3862943611198906), ("a^-2*0", 0, 0),
    ] as [(String, Double, Double)])
  func operations(text: String, lower: Double, upper: Double) throws {
    let range = try #require(
      try range(text, ["a": Interval(-1, 2), "b": Interval(-0.5, 5)]))
    #expect((range.lower - lower).magnitude < 1e-12, "\(range)")
    #expect((range.upper - upper).magnitude < 1e-12, "\(range)")
  }

  @Test(
    "where a value may be of any size there is no range",
    arguments: ["1/a", "ln(a)", "a^-1", "ln(a - 5)", "sqrt(a - 5)", "exp(1000*a)", "missing"])
  func unbounded(text: String) throws {
    expectEqual(try range(text, ["a": Interval(-1, 2)]), nil)
  }

  @Test("a name that occurs twice does not make the range useless")
  func repeatedName() throws {
    // a·(1 − a) at 0.5 ± 0.01 lies between 0.2499 and 0.25.
    let range = try #require(try range("a*(1 - a)", ["a": Interval(0.49, 0.51)]))
    #expect(range.lower <= 0.2499 && range.upper >= 0.25)
    #expect(range.width < 0.0005)
  }

  @Test("every value of a random point lies in the range")
  func containment() throws {
    var generator = Mixer(state: 7)
    let formulas = [
      "a*(1 - a)", "(a - b)^2", "-(b*ln(a) + (1 - b)*ln(1 - a))", "a/(a + b)", "a*b*(1 - a^2)",
      "relu(a - b)*a", "max(a, b)*a - b", "sigma(a*b)*(1 - sigma(a*b))", "abs(a - b) + a",
      "exp(a)/(exp(a) + exp(b))", "step(a - b)*a", "a^b",
    ]
    for text in formulas {
      let expression = try Expression(parsing: text)
      let formula = Formula(expression, names: ["a", "b"])
      for _ in 0..<200 {
        let a = Double.random(in: 0.05...0.95, using: &generator)
        let b = Double.random(in: 0.05...0.95, using: &generator)
        let half = Double.random(in: 0.0005...0.04, using: &generator)
        let intervals = ["a": Interval(a - half, a + half), "b": Interval(b - half, b + half)]
        let range = try #require(formula.range { intervals[$0] })
        let point = intervals.mapValues {
          Double.random(in: $0.lower...$0.upper, using: &generator)
        }
        let value = try expression.value { point[$0] }
        #expect(range.contains(value), "\(text) \(point) \(range)")
      }
    }
  }

  /// Random numbers from a seed.
  private struct Mixer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
