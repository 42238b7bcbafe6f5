import Checking
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The page at the end of practice")
struct PracticeEndScreenTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func screen(
    _ summary: PracticeSummary, _ language: Language, columns: Int, rows: Int
  ) throws -> String {
    var state = TutorState(course: try PracticeCourse.make(), language: language)
    state.now = noon
    state.page = .practiceEnd(summary)
    return view(state, size: Size(columns: columns, rows: rows), glyphs: .unicode).grid.dump()
  }

  private func miss(
    _ number: Int, _ subject: PracticeMiss.Subject, _ cause: PracticeMiss.Cause
  ) -> PracticeMiss {
    PracticeMiss(question: number, subject: subject, cause: cause, output: "L")
  }

  /// A session in which much was missed.
  private var summary: PracticeSummary {
    let link = Mistake(
      code: .gradient(.localOnly), place: .edge(from: "h", to: "y"), specificity: .answerType)
    let bias = Mistake(
      code: .forward(.withoutBias), place: .node("b1"), specificity: .combination)
    return PracticeSummary(
      seed: 77, answered: 10, clean: 4,
      misses: [
        miss(1, .field(.gradient(node: "w1")), .mistake(link, isCertain: true)),
        miss(3, .field(.value(node: "h", given: [:])), .mistake(bias, isCertain: false)),
        miss(4, .pass(.backward), .line("h", wrong: "w2", rule: .product)),
        miss(
          6,
          .field(
            .expression(ExpressionQuestion(subject: .quantity(.gradient(node: "w2"))))),
          .answer("2*(y - t)*w2")),
        miss(8, .field(.update(parameter: "w1", rate: 0.1)), .solution),
        miss(9, .field(.localDerivative(consumer: "y", input: "h")), .hints),
      ], unanswered: 2,
      missed: [
        .init(rule: .chain, days: 1),
        .init(rule: .weightedSum, days: 1),
        .init(rule: .product, days: 1),
        .init(rule: .update, days: 1),
      ], weakest: .chain,
      held: [
        .init(rule: .sum, days: 3),
        .init(rule: .square, days: 3),
        .init(rule: .loss, days: nil),
      ], firmed: [.sum], due: 3, next: PracticeRequest(isDueOnly: true))
  }

  @Test("of a session with much that was missed all is told on a usual screen")
  func usual() throws {
    expectEqual(
      try screen(summary, .spanish, columns: 80, rows: 24),
      """
       Fin de la práctica

       10 preguntas, 4 a la primera y sin pistas. Semilla 77.
       Ahora firme: derivada de una suma.

       Con fallos o pistas, por lo que se ve:
         1. ∂L/∂w₁: diste solo la derivada local (h → y).
         3. Valor de h: quizá faltó el sesgo b₁.
         4. Encontrar el error hacia atrás: elegiste ∂L/∂h, y era ∂L/∂w₂ (derivada
            de un producto).
         6. Fórmula de ∂L/∂w₂: escribiste «2*(y - t)*w2».
         8. Valor nuevo de w₁: viste la solución.
         9. Derivada local ∂y/∂h: con pistas.
       Para mirar: regla de la cadena, es decir, lo que llega × la derivada local.
       Con fallos, vuelven mañana: regla de la cadena, suma ponderada y sesgo,
       derivada de un producto, paso de descenso.
       Bien, pero aún con pocas respuestas: valor de la pérdida.
       Sin fallos, vuelven en 3 días: derivada de una suma, derivada de un cuadrado.
       2 preguntas saltadas quedaron sin responder.
       Hoy quedan 3 reglas por repasar.

       Ctrl-R: repasar lo que toca hoy. Enter: lecciones.

       Enter lecciones  Ctrl-R practicar  Ctrl-Y avance  F1 ayuda
      -- roles
      0:0-79 title
      2:1-54 heading
      5:1-38 warning
      21:1-50 key
      23:1-5 key
      23:18-23 key
      23:36-41 key
      23:51-52 key
      """)
    expectEqual(
      try screen(summary, .english, columns: 80, rows: 24),
      """
       End of the practice

       10 questions, 4 at the first try without hints. Seed 77.
       Solid now: derivative of a sum.

       With misses or hints, by the look of it:
         1. ∂L/∂w₁: you gave the local derivative alone (h → y).
         3. Value of h: maybe the bias b₁ was left out.
         4. Finding the mistake backward: you chose ∂L/∂h, and it was ∂L/∂w₂
            (derivative of a product).
         6. Formula of ∂L/∂w₂: you wrote “2*(y - t)*w2”.
         8. New value of w₁: you looked at the solution.
         9. Local derivative ∂y/∂h: with hints.
       To look at: chain rule, that is, what arrives times the local derivative.
       Missed, back tomorrow: chain rule, weighted sum and bias, derivative of a
       product, step of descent.
       Right, but with few answers yet: value of the loss.
       No misses, back in 3 days: derivative of a sum, derivative of a square.
       2 questions that you skipped are unanswered.
       3 rules are still due today.

       Ctrl-R: review what is due. Enter: lessons.

       Enter lessons  Ctrl-R practise  Ctrl-Y progress  F1 help
      -- roles
      0:0-79 title
      2:1-56 heading
      5:1-40 warning
      21:1-43 key
      23:1-5 key
      23:16-21 key
      23:33-38 key
      23:50-51 key
      """)
  }

  @Test("on a low screen the rules that held go first, and what is not told is counted")
  func low() throws {
    expectEqual(
      try screen(summary, .spanish, columns: 60, rows: 16),
      """
       Fin de la práctica
       10 preguntas, 4 a la primera y sin pistas. Semilla 77.
       Con fallos o pistas, por lo que se ve:
         1. ∂L/∂w₁: diste solo la derivada local (h → y).
         3. Valor de h: quizá faltó el sesgo b₁.
         4. Encontrar el error hacia atrás: elegiste ∂L/∂h, y
            era ∂L/∂w₂ (derivada de un producto).
         6. Fórmula de ∂L/∂w₂: escribiste «2*(y - t)*w2».
         y 2 más.
       Para mirar: regla de la cadena, es decir, lo que llega ×
       la derivada local.
       2 preguntas saltadas quedaron sin responder.
       Hoy quedan 3 reglas por repasar.
       Ctrl-R: repasar lo que toca hoy. Enter: lecciones.

       Enter lecciones  Ctrl-R practicar  Ctrl-Y avance  F1 ayuda
      -- roles
      0:0-59 title
      1:1-54 heading
      2:1-38 warning
      13:1-50 key
      15:1-5 key
      15:18-23 key
      15:36-41 key
      15:51-52 key
      """)
    expectEqual(
      try screen(summary, .english, columns: 60, rows: 16),
      """
       End of the practice
       10 questions, 4 at the first try without hints. Seed 77.
       With misses or hints, by the look of it:
         1. ∂L/∂w₁: you gave the local derivative alone (h → y).
         3. Value of h: maybe the bias b₁ was left out.
         4. Finding the mistake backward: you chose ∂L/∂h, and
            it was ∂L/∂w₂ (derivative of a product).
         6. Formula of ∂L/∂w₂: you wrote “2*(y - t)*w2”.
         and 2 more.
       To look at: chain rule, that is, what arrives times the
       local derivative.
       2 questions that you skipped are unanswered.
       3 rules are still due today.
       Ctrl-R: review what is due. Enter: lessons.

       Enter lessons  Ctrl-R practise  Ctrl-Y progress  F1 help
      -- roles
      0:0-59 title
      1:1-56 heading
      2:1-40 warning
      13:1-43 key
      15:1-5 key
      15:16-21 key
      15:33-38 key
      15:50-51 key
      """)
  }

  @Test("a session without a miss ends with what held and when something is due")
  func clean() throws {
    let clean = PracticeSummary(
      seed: 7, answered: 10, clean: 10, missed: [],
      held: [
        .init(rule: .weightedSum, days: 3),
        .init(rule: .product, days: 1),
      ], firmed: [.product], nextHours: 18, next: PracticeRequest())
    expectEqual(
      try screen(clean, .english, columns: 60, rows: 16),
      """
       End of the practice

       10 questions, all at the first try without hints. Seed 7.
       Solid now: derivative of a product.

       No misses, back tomorrow: derivative of a product.
       No misses, back in 3 days: weighted sum and bias.

       Nothing is left to review now; more in 18 hours.

       Ctrl-R: another round. Enter: lessons.




       Enter lessons  Ctrl-R practise  Ctrl-Y progress  F1 help
      -- roles
      0:0-59 title
      2:1-57 heading
      10:1-38 key
      15:1-5 key
      15:16-21 key
      15:33-38 key
      15:50-51 key
      """)
    expectEqual(
      try screen(clean, .spanish, columns: 60, rows: 16),
      """
       Fin de la práctica

       10 preguntas, todas a la primera y sin pistas. Semilla 7.
       Ahora firme: derivada de un producto.

       Sin fallos, vuelve mañana: derivada de un producto.
       Sin fallos, vuelve en 3 días: suma ponderada y sesgo.

       Ahora no queda nada por repasar; lo próximo, en 18 horas.

       Ctrl-R: otra ronda. Enter: lecciones.




       Enter lecciones  Ctrl-R practicar  Ctrl-Y avance  F1 ayuda
      -- roles
      0:0-59 title
      2:1-57 heading
      10:1-37 key
      15:1-5 key
      15:18-23 key
      15:36-41 key
      15:51-52 key
      """)
  }

  @Test("no name is left out where there is room, and every miss has its line on a large screen")
  func large() throws {
    let many = PracticeSummary(
      seed: 7, answered: 29, clean: 0,
      misses: (1...20).map { miss($0, .field(.gradient(node: "w\($0)")), .hints) },
      missed: Rule.allCases.map { .init(rule: $0, days: 1) },
      weakest: .chain, held: [], due: 1, next: PracticeRequest(seed: 8))
    let large = try screen(many, .english, columns: 120, rows: 40)
    for number in 1...20 { #expect(large.contains("\n   \(number). ∂L/∂w"), "\(large)") }
    #expect(!large.contains(" more."), "\(large)")
    for (columns, rows) in [(120, 30), (80, 24), (60, 16)] {
      let lower = try screen(many, .english, columns: columns, rows: rows)
      for needed in [
        "29 questions", "To look at: chain rule", "1 rule is still due today", "Ctrl-R: another",
        " more.",
      ] {
        #expect(lower.contains(needed), "\(lower)")
      }
      // No line stays empty as long as something is not told.
      let body = lower.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .prefix(rows - 3)
      expectEqual(body.count { $0.allSatisfy { $0 == " " } }, 0, "\(lower)")
    }
  }
}
