import Curriculum
import LessonCheck
import LessonFormat
import TestSupport
import Testing
import Wording

@Suite("Broken lessons")
struct BrokenLessonTests {
  private static let head = """
    format: 1
    id: broken
    title: T
    goal: G
    """

  /// Everything but the hidden mistakes that is said of a lesson, in English.
  private func said(_ text: String) -> [String] {
    var checker = LessonChecker()
    checker.check(LessonReader.readWithPlaces(Self.head + "\n" + text, path: "l.yaml"))
    let voice = Voice(language: .english, decimalMark: ".")
    return checker.finish().filter { $0.severity != .note }
      .map { voice.say(CheckFindingSentence($0)) }
  }

  @Test("an unknown key is told with the nearest known one")
  func unknownKey() {
    expectEqual(
      said(
        """
        steps:
          - id: one
            txt: { es: Uno, en: One }
            text: { es: Uno, en: One }
        """),
      ["l.yaml:7:5: error: there is no key “txt” here; did you mean “text”? [format]"])
  }

  @Test("a lesson that requires itself, and one that does not exist")
  func requirements() {
    expectEqual(
      said("requires: [broken, perceptrn]\nsteps: [ { id: one, text: A } ]"),
      [
        "l.yaml:5:12: error: the lesson requires itself; take that out [requires]",
        "l.yaml:5:20: error: there is no lesson “perceptrn”; check it together with its file "
          + "[requires]",
      ])
  }

  @Test("a value that only one language shows")
  func placeholder() {
    expectEqual(
      said(
        """
        graphs: { g: { given: { w: 3 }, nodes: [ "L = 2*w" ] } }
        steps:
          - id: one
            text:
              es: Aquí w = {w}.
              en: Here w = 3.
        """),
      [
        "l.yaml:10:11: warning: the Spanish version has “{w}” and the English one has not; use the "
          + "same values in both [placeholders]"
      ])
  }

  @Test("a sentence in one language only")
  func untranslated() {
    expectEqual(
      said("steps:\n  - { id: one, text: Every weight gets a gradient of its own. }"),
      [
        "l.yaml:6:22: warning: this text is the same in every language; translate it, or declare one "
          + "language [untranslated]"
      ])
  }

  @Test("a formula line wider than the screen")
  func wide() {
    let line = String(repeating: "=", count: 90)
    expectEqual(
      said("steps:\n  - id: one\n    text: |\n      L = w\n\n        \(line)"),
      [
        "l.yaml:7:11: warning: a line that is kept as it is takes 92 columns, and the screen has 78; "
          + "break it [fits]"
      ])
  }

  @Test("a formula line and a step that are too large only in ASCII, where η is eta")
  func wideInASCII() {
    // 31 times η and 30 blanks, with an indent of 4: 65 columns, and 125 where η takes three.
    let line = String(repeating: "η ", count: 30)
    expectEqual(
      said("steps:\n  - id: one\n    text: |\n      L = w\n\n        \(line)η"),
      [
        "l.yaml:7:11: warning: a line that is kept as it is takes 125 columns in ASCII, and the screen "
          + "has 78; break it [fits]"
      ])
    // A lesson that declares no language is checked in both.
    let text = String(repeating: "      \(line)\n\n", count: 9)
    expectEqual(
      said("steps:\n  - id: one\n    text: |\n\(text)"),
      ["Spanish", "English"].map {
        "l.yaml:6:5: warning: the step “one” does not fit 80x24 in \($0) in ASCII; shorten it or "
          + "split it [fits]"
      })
  }

  @Test("the answer in the text, in a hint, and as a placeholder")
  func spoilers() {
    expectEqual(
      said(
        """
        graphs: { g: { given: { w: 1.25, x: 3 }, nodes: [ "h = w*x", "L = h^2" ] } }
        steps:
          - id: one
            text: { es: "Da 14.1, {h}.", en: "It is 14.1, {h}." }
            ask:
              - { value: L, hints: [ "14.0625" ] }
          - id: two
            text: { es: "Es {h}.", en: "It is {h}." }
            ask:
              - { value: h, hints: [ "h = 3.75" ] }
        """),
      [
        "l.yaml:8:17: warning: this text says “14.1”, the answer to “L”; leave it to the learner "
          + "[spoiler]",
        "l.yaml:8:38: warning: this text says “14.1”, the answer to “L”; leave it to the learner "
          + "[spoiler]",
        "l.yaml:10:30: warning: this text says “14.0625”, the answer to “L”; leave it to the learner "
          + "[spoiler]",
        "l.yaml:12:17: warning: “{h}” shows the value that the step asks for; put it under “after” "
          + "[spoiler]",
        "l.yaml:12:32: warning: “{h}” shows the value that the step asks for; put it under “after” "
          + "[spoiler]",
        "l.yaml:14:30: warning: this text says “3.75”, the answer to “h”; leave it to the learner "
          + "[spoiler]",
      ])
  }

  @Test("a mistake that leads to the right answer, at its place")
  func rightByMistake() {
    expectEqual(
      said(
        """
        graphs: { g: { given: { n: 6, m: 2 }, nodes: [ "L = n/m" ] } }
        steps:
          - id: one
            text: { es: Divide., en: Divide. }
            ask:
              - value: L
                mistakes:
                  - { gives: "floor(n/m)", code: K-FLOOR }
                  - { gives: "m/n", code: F-DIV-INV }
        """),
      [
        "l.yaml:12:13: warning: the mistake K-FLOOR gives the right answer in “L”; choose other "
          + "numbers, or take it out [mistakes]"
      ])
  }

  @Test("weights that do not exist: one unit cannot compute XOR")
  func impossible() {
    expectEqual(
      said(
        """
        graphs:
          g: { given: { x1: 0, x2: 0, w1: 1, w2: 1, b: 0 }, nodes: [ "y = step(w1*x1 + w2*x2 + b)" ] }
        steps:
          - id: xor
            text: { es: Busca., en: Search. }
            ask:
              - find:
                  unknowns: [w1, w2, b]
                  rows:
                    - { x1: 0, x2: 0, y: 0 }
                    - { x1: 0, x2: 1, y: 1 }
                    - { x1: 1, x2: 0, y: 1 }
                    - { x1: 1, x2: 1, y: 0 }
                id: weights
                prompt: { es: ¿Pesos?, en: Weights? }
        """),
      [
        "l.yaml:11:9: warning: no simple values satisfy every row of “weights”; make sure that there "
          + "are some [findable]"
      ])
  }

  @Test("a learner who rounds on a long way is refused")
  func refused() {
    expectEqual(
      said(
        """
        graphs:
          g: { given: { x: 2 }, nodes: [ "a = sqrt(x)", "b = 50*a^2", "L = b - 99" ] }
        steps:
          - id: one
            text: { es: Calcula., en: Compute. }
            ask: [ value: L ]
        """),
      [
        "l.yaml:10:12: error: who rounds to 3 figures on the way answers “L” with “0,400” and is "
          + "refused; choose rounder numbers, or ask for the values on the way first [students]"
      ])
  }
}
