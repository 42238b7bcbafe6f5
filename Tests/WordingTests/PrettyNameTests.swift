import Autodiff
import TestSupport
import Testing
import Wording

@Suite("Names as they are written by hand")
struct PrettyNameTests {
  @Test(
    "digits at the end stand below, and the estimate has a hat",
    arguments: [
      ("w1", "w₁"), ("w11", "w₁₁"), ("x_2", "x₂"), ("yh", "ŷ"), ("yhat", "ŷ"), ("y_hat", "ŷ"),
      ("yh2", "ŷ₂"), ("z", "z"), ("x2y", "x2y"), ("u'", "u'"), ("w1'", "w₁'"), ("pi", "π"),
      ("h_", "h_"), ("_1", "_₁"), ("", ""), ("ω0", "ω₀"),
    ])
  func names(name: String, pretty: String) {
    expectEqual(PrettyName.text(name), pretty)
  }

  @Test("formulas have them too")
  func formula() throws {
    let formula = try Expression(parsing: "w1*x_1 + ln(1 - yh)^2")
    expectEqual(
      formula.prettyNamed.text(Notation(unicode: true)), "w₁·x₁ + ln(1 − ŷ)²")
  }
}
