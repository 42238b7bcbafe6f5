import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Mistakes in numbers that were not asked for")
struct UnaskedMistakeTests {
  /// A ReLU unit, h = relu(2·x + b) with b = −1, in a table with the rows x = 2 and x = −3.
  private func unit(shown: [String] = [], asked: [String]) throws -> SmallQuestion {
    let table = TableQuestion(
      rows: [["x": 2], ["x": -3]], inputs: ["x"], shown: shown, asked: asked)
    return try SmallQuestion(
      given: [("x", "0"), ("w", "2"), ("b", "-1")], nodes: ["s = w*x + b", "h = relu(s)"],
      [Question(id: "q", kind: .table(table))])
  }

  @Test("a bias forgotten in a sum that the table does not ask for is named, with its place")
  func forgottenBias() throws {
    let mistakes = try unit(asked: ["h"]).mark("4").mistakes
    expectEqual(mistakes.map(\.code.rawValue), ["F-NO-BIAS"])
    expectEqual(mistakes.map(\.place), [.edge(from: "b", to: "s")])
  }

  @Test("a sign changed in that sum is named too", arguments: ["5", "4.00"])
  func otherMistakes(answer: String) throws {
    let codes = try unit(asked: ["h"]).codes(answer)
    expectEqual(codes, [answer == "5" ? "F-SIGN-TERM" : "F-NO-BIAS"])
  }

  @Test("what makes no difference behind the ReLU is not said of a row that is off")
  func off() throws {
    expectEqual(try unit(asked: ["h"]).codes("4", field: 1), [])
    expectEqual(try unit(asked: ["h"]).codes("8", field: 1), [])
  }

  @Test("a sum that is asked for, or shown, is looked at there", arguments: [true, false])
  func askedOrShown(isAsked: Bool) throws {
    let question = try unit(
      shown: isAsked ? [] : ["s"], asked: isAsked ? ["s", "h"] : ["h"])
    expectEqual(question.codes("4", field: isAsked ? 1 : 0), [])
  }

  @Test("what the numbers of the step do not change is known, and nothing is said of it")
  func known() throws {
    let question = try SmallQuestion.network(Question(id: "q", kind: .value(node: "L")))
    // y without its target's sign: (4 + 5)², and L from an h that was 3.
    expectEqual(question.codes("81"), ["F-SIGN-TERM"])
    expectEqual(question.codes("7.5"), [])
  }
}
