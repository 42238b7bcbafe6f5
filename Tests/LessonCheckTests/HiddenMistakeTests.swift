import Curriculum
import LessonCheck
import LessonFormat
import TestSupport
import Testing
import Wording

@Suite("Mistakes that numbers hide")
struct HiddenMistakeTests {
  /// The notes on the hidden mistakes of a lesson about y = w·x + b and L = (y − t)².
  private func notes(
    given: String, ask: String, suggests: Bool = false, rule: CheckRule = .hiddenMistakes,
    language: Language = .english
  ) -> [String] {
    var checker = LessonChecker(suggests: suggests, seeds: 0)
    checker.check(
      LessonReader.readWithPlaces(
        """
        format: 1
        id: hidden
        title: T
        goal: G
        graphs:
          g: { given: { \(given) }, nodes: [ "y = w*x + b", "L = (y - t)^2" ], parameters: [w, b] }
        steps:
          - id: one
            text: A
            rate: 0.1
            ask: [ \(ask) ]
        """, path: "l.yaml"))
    let voice = Voice(language: language, decimalMark: language == .spanish ? "," : ".")
    return checker.finish().filter { $0.problem.rule == rule }
      .map { voice.say(CheckFindingSentence($0)) }
  }

  @Test("are told in words, in the author's language")
  func words() {
    let given = "w: 3, x: -4, b: 0, t: 5"
    expectEqual(
      notes(given: given, ask: "value: y"),
      [
        "l.yaml:11:12: note: -12 in “y” hides mistakes: the bias b was left out (F-NO-BIAS); b came in "
          + "with the wrong sign (F-SIGN-TERM) [hidden-mistakes]"
      ])
    expectEqual(
      notes(given: given, ask: "value: y", language: .spanish),
      [
        "l.yaml:11:12: nota: -12 en «y» esconde errores: faltó el sesgo b (F-NO-BIAS); b entró con el "
          + "signo cambiado (F-SIGN-TERM) [hidden-mistakes]"
      ])
  }

  @Test("are not told where they are hidden whatever the numbers: ∂L/∂b is what arrives at y")
  func unavoidable() {
    expectEqual(
      notes(given: "w: 3, x: -4, b: 7, t: 5", ask: "{ gradient: y }, { gradient: b }"), [])
    expectEqual(
      notes(given: "w: 3, x: -1, b: 7, t: 3.5", ask: "gradient: w"),
      [
        "l.yaml:11:12: note: -1 in “w” hides mistakes: this link of the chain was left out "
          + "(G-SKIP-LINK); you gave the local derivative alone (G-LOCAL-ONLY) [hidden-mistakes]"
      ])
  }

  @Test("better numbers, or that there are none, stand at the step")
  func proposal() {
    expectEqual(
      notes(
        given: "w: 2, x: 4, b: 1, t: 5", ask: "value: y", suggests: true, rule: .collidingMistakes
      ).filter { $0.contains("“one”") },
      [
        "l.yaml:8:5: note: with w = 3, in the step “one” no two mistakes would give one number (now 1 "
          + "pair) [colliding-mistakes]"
      ])
    // 2·2 is 2 + 2 by chance.
    expectEqual(
      notes(given: "w: 2, x: 2, b: 7, t: 5", ask: "value: y", suggests: true).first,
      "l.yaml:8:5: note: with w = 3, in the step “one” no mistake would stay hidden (now 1) "
        + "[hidden-mistakes]")
  }
}
