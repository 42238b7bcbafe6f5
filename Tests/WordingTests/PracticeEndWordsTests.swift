import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is said at the end of practice")
struct PracticeEndWordsTests {
  private let spanish = Voice(language: .spanish, decimalMark: ",")
  private let english = Voice(language: .english, decimalMark: ".")

  private let misses = [
    PracticeMiss(
      question: 3, subject: .field(.gradient(node: "w1")), cause: .answer("0,5"), output: "L"),
    PracticeMiss(
      question: 7, subject: .pass(.backward), cause: .line("h", wrong: "y", rule: .chain),
      output: "L"),
  ]

  private func summary(due: Int = 0, isDueNext: Bool = false) -> PracticeSummary {
    PracticeSummary(
      seed: 77, answered: 10, clean: 8, misses: misses, unanswered: 2,
      missed: [.init(rule: .chain, days: 1)], weakest: .chain,
      held: [
        .init(rule: .product, days: 3),
        .init(rule: .sum, days: nil),
        .init(rule: .update, days: 1),
        .init(rule: .fork, days: 3),
      ], firmed: [.product, .update], due: due, nextHours: due == 0 ? 18 : nil,
      next: PracticeRequest(isDueOnly: isDueNext))
  }

  @Test(
    "what was missed comes first, then the rules by when they come back, then what is left to do")
  func paragraphs() {
    let paragraphs = PracticeEndWords.paragraphs(summary()).flatMap { [$0] + $0.listed }
    expectEqual(
      paragraphs.map(english.say),
      [
        "10 questions, 8 at the first try without hints. Seed 77.",
        "Solid now: derivative of a product, step of descent.",
        "With misses or hints, by the look of it:",
        "3. ∂L/∂w1: you wrote “0,5”.",
        "7. Finding the mistake backward: you chose ∂L/∂h, and it was ∂L/∂y (chain rule).",
        "To look at: chain rule, that is, what arrives times the local derivative.",
        "Missed, back tomorrow: chain rule.",
        "Right, but with few answers yet: derivative of a sum.",
        "No misses, back tomorrow: step of descent.",
        "No misses, back in 3 days: derivative of a product, sum over the paths.",
        "2 questions that you skipped are unanswered.",
        "Nothing is left to review now; more in 18 hours.",
      ])
    expectEqual(
      paragraphs.map(spanish.say),
      [
        "10 preguntas, 8 a la primera y sin pistas. Semilla 77.",
        "Ahora firmes: derivada de un producto, paso de descenso.",
        "Con fallos o pistas, por lo que se ve:",
        "3. ∂L/∂w1: escribiste «0,5».",
        "7. Encontrar el error hacia atrás: elegiste ∂L/∂h, y era ∂L/∂y (regla de la cadena).",
        "Para mirar: regla de la cadena, es decir, lo que llega × la derivada local.",
        "Con fallos, vuelve mañana: regla de la cadena.",
        "Bien, pero aún con pocas respuestas: derivada de una suma.",
        "Sin fallos, vuelve mañana: paso de descenso.",
        "Sin fallos, vuelven en 3 días: derivada de un producto, suma de los caminos.",
        "2 preguntas saltadas quedaron sin responder.",
        "Ahora no queda nada por repasar; lo próximo, en 18 horas.",
      ])
  }

  @Test("how much is due is told, with what leads to it")
  func due() {
    func said(_ count: Int, isNext: Bool) -> [String] {
      let summary = summary(due: count, isDueNext: isNext)
      let last = PracticeEndWords.paragraphs(summary).last
      return [spanish, english].compactMap { voice in last.map(voice.say) }
    }
    expectEqual(
      said(3, isNext: true), ["Hoy quedan 3 reglas por repasar.", "3 rules are still due today."])
    expectEqual(
      said(1, isNext: false),
      [
        "Hoy queda 1 regla por repasar: «nntutor practice --due».",
        "1 rule is still due today: “nntutor practice --due”.",
      ])
    let ways = [true, false].map { PracticeEndWords.goOn(key: "p", isDue: $0) }
    expectEqual(
      ways.map(spanish.say),
      ["p: repasar lo que toca hoy. Enter: lecciones.", "p: otra ronda. Enter: lecciones."])
    expectEqual(
      ways.map(english.say),
      ["p: review what is due. Enter: lessons.", "p: another round. Enter: lessons."])
  }

  @Test("of several questions that all succeeded it is told that all did")
  func all() {
    let all = PracticeSummary(
      seed: 7, answered: 10, clean: 10, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      english.say(PracticeEndWords.score(all)),
      "10 questions, all at the first try without hints. Seed 7.")
    expectEqual(
      spanish.say(PracticeEndWords.score(all)),
      "10 preguntas, todas a la primera y sin pistas. Semilla 7.")
  }

  @Test("rules that may have been missed are told apart from those that were")
  func doubted() {
    let summary = PracticeSummary(
      seed: 7, answered: 3, clean: 1, missed: [.init(rule: .chain, days: 1)],
      doubted: [.init(rule: .product, days: 1), .init(rule: .sum, days: 1)], held: [],
      next: PracticeRequest())
    let paragraphs = PracticeEndWords.paragraphs(summary).filter { $0.count != nil }
    expectEqual(
      Voices.spanish(paragraphs + paragraphs.suffix(1).map { $0.naming(1) }),
      """
      Con fallos, vuelve mañana: regla de la cadena.
      En duda, vuelven mañana: derivada de un producto, derivada de una suma.
      En duda, vuelven mañana: derivada de un producto, y 1 más.
      """)
    expectEqual(
      Voices.english(paragraphs),
      """
      Missed, back tomorrow: chain rule.
      In doubt, back tomorrow: derivative of a product, derivative of a sum.
      """)
  }

  @Test("how often the rule to look at was missed is told, and whether it has held since")
  func gist() {
    let gists = [(1, false), (1, true), (2, false), (3, true)].map {
      PracticeEndWords.gist(.square, times: $0.0, hasHeld: $0.1)
    }
    expectEqual(
      Voices.spanish(gists),
      """
      Para mirar: derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (después salió): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (faltó en 2 preguntas): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (faltó en 3 preguntas, después salió): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      """)
    expectEqual(
      Voices.english(gists),
      """
      To look at: derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (then it held): derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (missed in 2 questions): derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (missed in 3 questions, then it held): derivative of a square, that is, ∂(u²)/∂u = 2u.
      """)
  }

  @Test("where all was skipped that is told")
  func nothing() {
    let nothing = PracticeSummary(
      seed: 7, answered: 0, clean: 0, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      PracticeEndWords.paragraphs(nothing).map(english.say),
      ["No question was answered. Seed 7."])
    expectEqual(
      PracticeEndWords.paragraphs(nothing).map(spanish.say),
      ["Ninguna pregunta respondida. Semilla 7."])
  }

  @Test("one question is told as one")
  func one() {
    let one = PracticeSummary(
      seed: 1, answered: 1, clean: 0, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      english.say(PracticeEndWords.score(one)),
      "1 question, 0 at the first try without hints. Seed 1.")
    expectEqual(
      spanish.say(PracticeEndWords.score(one)),
      "1 pregunta, 0 a la primera y sin pistas. Semilla 1.")
  }

  @Test("all rules and misses are named, or as many as there is room for, and the others counted")
  func many() {
    let rules: [Rule] = [.sum, .product, .square]
    let outcomes = rules.map {
      PracticeSummary.Outcome(rule: $0, days: 1)
    }
    let missed = PracticeEndWords.missed(outcomes, more: 0)
    expectEqual(missed.count, 3)
    expectEqual(
      [3, 2, 1].map { spanish.say(missed.naming($0)) },
      [
        "Con fallos, vuelven mañana: derivada de una suma, derivada de un producto, "
          + "derivada de un cuadrado.",
        "Con fallos, vuelven mañana: derivada de una suma, derivada de un producto, "
          + "y 1 más.",
        "Con fallos, vuelven mañana: derivada de una suma, y 2 más.",
      ])
    expectEqual(
      english.say(PracticeEndWords.held(outcomes, more: 0, days: 3).naming(1)),
      "No misses, back in 3 days: derivative of a sum, and 2 more.")
    expectEqual(
      english.say(PracticeEndWords.firmed(rules, more: 0).naming(2)),
      "Solid now: derivative of a sum, derivative of a product, and 1 more.")
    expectEqual(
      spanish.say(PracticeEndWords.firmed(rules, more: 0).naming(1)),
      "Ahora firmes: derivada de una suma, y 2 más.")
    let told = PracticeEndWords.misses(misses, more: 0)
    expectEqual(
      told.naming(1).listed.map(spanish.say), ["3. ∂L/∂w1: escribiste «0,5».", "y 1 más."])
    expectEqual(told.naming(1).listed.last.map(english.say), "and 1 more.")
    let gist = PracticeEndWords.gist(.chain, times: 1, hasHeld: false)
    expectEqual(gist.count, nil)
  }

  @Test("who leaves in the middle hears shortly what was missed and what is unanswered")
  func shortly() {
    let again = PracticeMiss(
      question: 9, subject: .field(.gradient(node: "w1")), cause: .hints, output: "L")
    let summary = PracticeSummary(
      seed: 7, answered: 4, clean: 1, misses: misses + [again], unanswered: 1,
      missed: [.init(rule: .chain, days: 1)], weakest: .chain,
      held: [.init(rule: .sum, days: nil)], next: PracticeRequest())
    expectEqual(
      spanish.say(PracticeEndWords.shortly(summary)),
      "4 preguntas, 1 a la primera y sin pistas. Semilla 7. Con fallos o pistas: ∂L/∂w1; encontrar el "
        + "error hacia atrás. 1 pregunta saltada quedó sin responder."
    )
    expectEqual(
      english.say(PracticeEndWords.shortly(summary)),
      "4 questions, 1 at the first try without hints. Seed 7. With misses or hints: ∂L/∂w1; finding "
        + "the mistake backward. 1 question that you skipped is unanswered."
    )
    let clean = PracticeSummary(
      seed: 7, answered: 2, clean: 2, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      spanish.say(PracticeEndWords.shortly(clean)),
      "2 preguntas, todas a la primera y sin pistas. Semilla 7.")
  }
}
