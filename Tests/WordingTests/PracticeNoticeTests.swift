import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is told of practice")
struct PracticeNoticeTests {
  private static let notices: [Notice] = [
    .nothingToPractise, .nothingDue(nextHours: nil), .nothingDue(nextHours: 1),
    .nothingDue(nextHours: 17), .nothingDue(nextHours: 140), .practiceFocus([.chain, .update]),
    .dueFirst, .dueUnasked([.chain, .update]), .clearedFirst(toLesson: false),
    .clearedFirst(toLesson: true), .reviewFocus([.chain], more: 0),
    .reviewFocus([.chain, .update], more: 9),
  ]

  private static var sentences: [NoticeSentence] {
    notices.map { NoticeSentence($0, course: Course([])) }
  }

  @Test("in Spanish")
  func spanish() {
    expectEqual(
      Voices.spanish(Self.sentences),
      """
      Todavía no hay nada que practicar: termina antes un paso con preguntas.
      No hay nada por repasar.
      No queda nada por repasar ahora; lo próximo toca en una hora.
      No queda nada por repasar ahora; lo próximo toca en 17 horas.
      No queda nada por repasar ahora; lo próximo toca en 6 días.
      Lo que más falta hace: regla de la cadena, paso de descenso. Va mezclado con lo demás.
      Antes de la lección, lo que toca repasar hoy; Esc va directo a la lección.
      Toca repasar: regla de la cadena, paso de descenso; ninguna pregunta de aquí lo muestra, así que vuelve a mirar su lección.
      Se borró lo escrito; Esc otra vez sale de la práctica.
      Se borró lo escrito; Esc otra vez lleva a la lección.
      Hoy toca repasar: regla de la cadena.
      Hoy toca repasar: regla de la cadena, paso de descenso, y 9 más.
      """)
  }

  @Test("in English")
  func english() {
    expectEqual(
      Voices.english(Self.sentences),
      """
      There is nothing to practise yet: finish a step with questions first.
      There is nothing to review.
      Nothing is due now; the next review comes in an hour.
      Nothing is due now; the next review comes in 17 hours.
      Nothing is due now; the next review comes in 6 days.
      What is needed most: chain rule, step of descent. It comes mixed with the rest.
      Before the lesson, what is due for review; Esc goes straight to the lesson.
      Due for review: chain rule, step of descent; no question here shows it, so look at its lesson again.
      What you typed is cleared; Esc once more leaves practice.
      What you typed is cleared; Esc once more goes to the lesson.
      Due for review: chain rule.
      Due for review: chain rule, step of descent, and 9 more.
      """)
  }
}
