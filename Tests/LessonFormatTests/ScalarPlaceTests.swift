import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Places inside scalars")
struct ScalarPlaceTests {
  @Test(
    "a wrong name in a formula is found in every way to write the formula",
    arguments: [
      "n = 2*①q",
      "'n = 2*①q'",
      "\"n = 2*①q\"",
      "   \"n   =   2*①q\"  # q",
      #""\u006e = \x32*①q""#,
      #""n = 2\t* ①\x71""#,
      "\"n =\n\n        2*①q\"",
      "n =\n        2*\n        ①q",
      "|\n        n = 2*①q",
      ">- # q\n        n =\n          2*①q",
      "|4-\n          n = ①q",
      "\"n = \\\n        2*①q\"",
    ])
  func wrongName(formula: String) {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        g:
          nodes:
            - \(formula)
      steps: [ { id: a, text: A } ]
      """, ["①": .graph(.unknownName("q", nearest: nil))])
  }

  @Test(
    "what is missing at the end is told behind the last character",
    arguments: ["n = 2 +①", "'n = 2 +①'", "\"n = 2 + ①\"", "|\n        n = 2 +①\n"])
  func missingEnd(formula: String) {
    expectProblems(
      """
      format: 1
      id: a
      title: T
      goal: G
      graphs:
        g:
          nodes:
            - \(formula)
      steps: [ { id: a, text: A } ]
      """, ["①": .graph(.syntax(.missingOperand))])
  }

  @Test("quotes within quotes count as the one character they stand for")
  func quotes() {
    expectProblems(
      #"""
      format: 1
      id: a
      title: '''T'' ①{x}'
      goal: "\"G\" \\ ②{x} ñ\/ ③{y}"
      steps: [ { id: a, text: A } ]
      """#,
      [
        "①": .unknownPlaceholder("x"), "②": .unknownPlaceholder("x"),
        "③": .unknownPlaceholder("y"),
      ])
  }
}
