import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("A number that was cut off instead of rounded")
struct CutNumberTests {
  /// a = σ(1.3) = 0.78583…, and what a question for something else than `a` adds to the graph.
  private func unit(_ node: String, _ nodes: String...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [("z", "1.3"), ("b", "0.0054"), ("s", "0.7823"), ("h", "4.05"), ("k", "1.0069")],
      nodes: nodes,
      [Question(id: "q", kind: .value(node: node))])
  }

  @Test("the right number cut to fewer figures than asked is told as cut, not as rounded before")
  func fewerFigures() throws {
    let question = try unit("a", "a = sigma(z)")
    expectEqual(question.mark("0.78").verdict, .wrong)
    expectEqual(question.codes("0.78"), ["M-CUT"])
    expectEqual(question.codes("0,78"), ["M-CUT"])
    let negative = try unit("n", "n = -sigma(z)")
    expectEqual(negative.codes("-0.78"), ["M-CUT"])
  }

  @Test("rounded to fewer figures it is right so far")
  func rounded() throws {
    let question = try unit("a", "a = sigma(z)")
    expectEqual(question.mark("0.79").verdict, .moreDigits(asked: 3))
    expectEqual(question.mark("0.8").verdict, .moreDigits(asked: 3))
  }

  @Test("a number that is near and no part of the right one may still be rounded on the way")
  func near() throws {
    let question = try unit("a", "a = sigma(z)")
    expectEqual(question.codes("0.783"), ["M-ROUND"])
    expectEqual(question.codes("0.792"), ["M-ROUND"])
    // One figure is a part of one number in ten, and −0.78 none of a positive one.
    expectEqual(question.codes("0.7"), [])
    #expect(!question.codes("-0.78").contains("M-CUT"))
  }

  @Test("where nothing has to be rounded on the way, the figures asked for are to be rounded too")
  func exact() throws {
    // 4.05² = 16.4025 and 4.05 − 0.0054 = 4.0446.
    let square = try unit("q", "q = h^2")
    expectEqual(square.mark("16.4").verdict, .right)
    expectEqual(square.codes("16.41"), [])
    let difference = try unit("d", "d = h - b")
    expectEqual(difference.codes("4.044"), ["M-CUT"])
    // 4.0446 to two figures is 4.0.
    expectEqual(difference.mark("4.0").verdict, .moreDigits(asked: 3))
    #expect(!difference.codes("4.02").contains("M-ROUND"))
    let product = try unit("p", "p = 2*h + 3*s")
    // 8.1 + 2.3469 = 10.4469.
    expectEqual(product.mark("10.44").verdict, .wrong)
    expectEqual(product.codes("10.44"), ["M-CUT"])
  }

  @Test("a mistake that fits only few figures is no certainty where the right number was cut there")
  func beside() throws {
    // 0.7823·1.0069 = 0.78769…: 0.78 is s to two figures as well as the product cut off.
    let question = try unit("y", "y = s*k")
    expectEqual(question.codes("0.78"), ["F-PARENT", "M-CUT"])
    expectEqual(question.codes("0.782"), ["F-PARENT"])
    expectEqual(question.codes("0.7823"), ["F-PARENT"])
  }
}
