import Curriculum
import TestSupport
import Testing
import Wording

@Suite("What check says of numbers and experiments")
struct CheckProblemTests {
  private static let better = CheckProblem.BetterNumbers(
    changes: [.init(node: "w", value: 3), .init(node: "x", value: 0.5)],
    hidden: .init(before: 4, after: 0), pairs: .init(before: 7, after: 2))

  private static let problems: [CheckProblem] = [
    .reachedAtStart(field: "rate"), .notReached(field: "rate"),
    .refusedInPractice(
      drawn: [.init(node: "w", value: 0.5)], field: "L", answer: "0.999"),
    .hidden(field: "L", answer: "4", mistakes: ["F-MUL-AS-ADD", "F-PARENT"], better: better),
    .colliding(
      field: "L",
      groups: [
        .init(value: 7, mistakes: ["F-MUL-AS-ADD", "F-SIGN-TERM"]),
        .init(value: -1.5, mistakes: ["F-NO-BIAS", "F-PARENT"]),
      ], better: nil),
  ]

  @Test("in English")
  func english() {
    let voice = Voice(language: .english, decimalMark: ".")
    expectEqual(
      Self.problems.map { voice.say($0) },
      [
        "the goal of “rate” holds before anything is done; ask for more",
        "no settings were found that reach the goal of “rate”; ask for less, or allow more steps",
        "with w = 0.5, which practice may draw, who works without rounding answers “L” with “0.999” "
          + "and is refused; let the given values vary less",
        "4 in “L” is also what F-MUL-AS-ADD or F-PARENT gives; with w = 3, x = 0.5 the step would "
          + "hide 0 instead of 4, and 2 instead of 7 pairs of mistakes would give the same",
        "in “L” some mistakes give the same wrong number: 7 (F-MUL-AS-ADD, F-SIGN-TERM); "
          + "−1.5 (F-NO-BIAS, F-PARENT)",
      ])
  }

  @Test("in Spanish")
  func spanish() {
    let voice = Voice(language: .spanish, decimalMark: ",")
    expectEqual(
      Self.problems.map { voice.say($0) },
      [
        "la meta de «rate» se cumple antes de hacer nada; pide más",
        "no se encontraron ajustes que alcancen la meta de «rate»; pide menos, o permite más pasos",
        "con w = 0,5, que la práctica puede sortear, quien calcula sin redondear responde «0.999» en "
          + "«L», y se le rechaza; deja que los valores dados varíen menos",
        "4 en «L» es también lo que da F-MUL-AS-ADD o F-PARENT; con w = 3, x = 0,5 el paso escondería "
          + "0 en lugar de 4, y 2 en lugar de 7 pares de errores darían lo mismo",
        "en «L» algunos errores dan el mismo número equivocado: 7 (F-MUL-AS-ADD, F-SIGN-TERM); "
          + "−1,5 (F-NO-BIAS, F-PARENT)",
      ])
  }
}
