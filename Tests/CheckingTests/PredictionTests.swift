import TestSupport
import Testing

@testable import Checking

@Suite("Whether a number could come from a prediction")
struct PredictionTests {
  @Test(
    "a typed number could be a prediction that was rounded",
    arguments: [
      ("0.705", 0.704746, true), ("0.704", 0.704746, true), ("0.703", 0.704746, false),
      ("0.7", 0.704746, true), ("-0.705", 0.704746, false), ("-14", -14, true),
      ("-13", -14, false), ("102000", 101_770, false), ("101770", 101_770, true),
      ("0", 0, true), ("0", 0.001, false), ("9.99", 10, true), ("1/3", 0.3333333333333333, true),
      ("1", 0.6, false),
    ])
  func couldBe(answer: String, prediction: Double, expected: Bool) throws {
    let reading = try AnswerReader.number(answer)
    expectEqual(Acceptance.couldBe(reading, prediction: prediction, figures: 3), expected)
  }

  @Test("a typed number could be any number of an interval")
  func couldBeInInterval() throws {
    let range = Interval(0.2, 0.3)
    for (answer, expected) in [
      ("0.25", true), ("0.301", true), ("0.302", false), ("0.199", true), ("0.198", false),
      ("0", false),
    ] {
      expectEqual(
        Acceptance.couldBe(try AnswerReader.number(answer), range: range, figures: 3), expected,
        answer)
    }
  }
}
