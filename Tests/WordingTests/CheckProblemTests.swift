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
    .neverDrawn(step: "one", field: "L", largest: 2.5),
    .alwaysHidden(step: "one", field: "L", mistake: mistakes(1)[0]),
    .hidden(field: "L", answer: "4", mistakes: mistakes(2)),
    .hidden(field: "L", answer: "0", mistakes: mistakes(7)),
    .betterNumbers(step: "forward", better), .betterNumbers(step: "forward", nil),
    .colliding(
      field: "L",
      groups: [
        .init(value: 7, mistakes: mistakes(2)), .init(value: -1.5, mistakes: mistakes(6)),
      ]),
  ]

  private static func mistakes(_ count: Int) -> [CheckProblem.NamedMistake] {
    let clauses = LocalizedText([.english: "you added", .spanish: "sumaste"])
    return (1...count).map { .init(code: "F-\($0)", clause: clauses) }
  }

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
        "practice finds no new numbers for the step “one”: with all that “vary” allows some number, most "
          + "often “L”, has no value, is too small or greater than 2.5, or lies where a function turns "
          + "sharply; choose other values, or raise “largest”",
        "practice finds no new numbers for the step “one”: with all that “vary” allows some mistake gives "
          + "a right answer, most often in “L”: you added (F-1); let more values vary, or ask for less at once",
        "4 in “L” hides mistakes: you added (F-1); you added (F-2)",
        "0 in “L” hides mistakes: you added (F-1); you added (F-2); you added (F-3); you added (F-4); "
          + "and 3 more",
        "with w = 3, x = 0.5, in the step “forward” no mistake would stay hidden (now 4) and 2 pairs of "
          + "mistakes would give one number (now 7)",
        "no better numbers were found for the step “forward”",
        "in “L” one wrong number comes from several mistakes: 7 where you added (F-1), or you added "
          + "(F-2); −1.5 where you added (F-1), or you added (F-2), or you added (F-3), or you added "
          + "(F-4), and 2 more",
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
        "la práctica no encuentra números nuevos para el paso «one»: con todo lo que permite «vary» algún "
          + "número, casi siempre «L», no existe, es demasiado pequeño o mayor que 2,5, o cae donde una "
          + "función dobla en ángulo; elige otros valores, o sube «largest»",
        "la práctica no encuentra números nuevos para el paso «one»: con todo lo que permite «vary» algún "
          + "error da una respuesta correcta, casi siempre en «L»: sumaste (F-1); deja variar más valores o "
          + "pide menos a la vez",
        "4 en «L» esconde errores: sumaste (F-1); sumaste (F-2)",
        "0 en «L» esconde errores: sumaste (F-1); sumaste (F-2); sumaste (F-3); sumaste (F-4); y 3 más",
        "con w = 3, x = 0,5, en el paso «forward» ningún error quedaría escondido (ahora 4) y 2 pares de "
          + "errores darían un mismo número (ahora 7)",
        "no se encontraron números mejores para el paso «forward»",
        "en «L» un mismo número equivocado sale de varios errores: 7 si sumaste (F-1), o sumaste (F-2); "
          + "−1,5 si sumaste (F-1), o sumaste (F-2), o sumaste (F-3), o sumaste (F-4), y 2 más",
      ])
  }
}
