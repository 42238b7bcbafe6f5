import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The sentences of experiments")
struct ExperimentSentenceTests {
  private let problems: [LessonProblem] = [
    .experiment(.kinds(found: [])), .experiment(.kinds(found: ["descent", "training"])),
    .experiment(.goal("fast", isTraining: false)), .experiment(.goal("fast", isTraining: true)),
    .experiment(.nothingToCompare), .experiment(.targetNotInExamples("t")),
    .experiment(.parameterInExamples("w")),
    .experiment(.rateTooGreat(2_000, highest: 1_000)), .experiment(.drawsItself),
  ]

  private let courses: [(TrialCourse, Bool)] = [
    (.start, false), (.start, true), (.falling, false), (.slow, false), (.zigzag, false),
    (.zigzag, true), (.bouncing, false), (.plateau, true), (.rising, false), (.rising, true),
    (.diverged(at: 4), false), (.diverged(at: 4), true),
    (.noValue(DomainError(node: "L", operation: .unary(.ln), arguments: [0]), after: 3), true),
  ]

  private func outcome(_ course: TrialCourse, _ isTraining: Bool) -> TrialOutcome {
    TrialOutcome(
      goal: .lossBelow(0.05), output: "L", isTraining: isTraining, reached: nil, rounds: 9,
      loss: 1, right: nil, course: course)
  }

  private func told(_ language: Language) -> String {
    let voice = Voice(language: language, decimalMark: ".")
    return courses.map { voice.say(TrialCourseSentence(outcome($0.0, $0.1))) }
      .joined(separator: "\n")
  }

  @Test("what is wrong with one in a lesson, in Spanish")
  func spanishProblems() {
    expectEqual(
      Voices.spanish(problems),
      """
      el experimento no tiene tipo; escribe «descent: …» o «training: …»
      el experimento tiene dos tipos; deja «descent» o «training», y haz con el otro otra pregunta
      «fast» no es una meta; escribe «loss < 0.05»
      «fast» no es una meta; escribe «loss < 0.05» o «all rows right»
      para «all rows right» hay que saber qué se compara; escribe «prediction: …» y «target: …»
      los ejemplos no dan un valor a «t»; agrégalo a cada uno
      «w» es un parámetro, y eso es lo que se entrena; quítalo de los ejemplos
      2000 es demasiado para una tasa de aprendizaje; lo máximo es 1000
      un experimento se dibuja solo; quita «picture», o pon el dibujo en otro paso
      """)
  }

  @Test("what is wrong with one in a lesson, in English")
  func englishProblems() {
    expectEqual(
      Voices.english(problems),
      """
      the experiment has no kind; write “descent: …” or “training: …”
      the experiment has two kinds; keep “descent” or “training”, and make another question of the \
      other
      “fast” is no goal; write “loss < 0.05”
      “fast” is no goal; write “loss < 0.05” or “all rows right”
      “all rows right” needs to know what to compare; add “prediction: …” and “target: …”
      the examples give “t” no value; add it to each of them
      “w” is a parameter, which is what is trained; take it out of the examples
      2000 is too much for a learning rate; the most is 1000
      an experiment draws itself; delete “picture”, or put the picture into another step
      """)
  }

  @Test("how a trial goes, in Spanish")
  func spanishCourses() {
    expectEqual(
      told(.spanish),
      """
      Estás en el inicio.
      La red está en su inicio.
      La pérdida baja.
      La pérdida baja, pero muy despacio.
      Zigzag: salta de un lado al otro, cada vez más cerca.
      La pérdida sube y baja: rebota.
      Salta de un lado al otro sin acercarse.
      La pérdida casi no cambia: es una meseta.
      Cada paso termina más arriba: η es demasiado grande.
      La pérdida está más alta que al inicio: η es demasiado grande.
      Diverge: en el paso 4 la pérdida ya es enorme. η es demasiado grande.
      Diverge: en la época 4 la pérdida ya es enorme. η es demasiado grande.
      Diverge: después de la época 3 la pérdida no tiene valor, porque el logaritmo de 0 no existe, \
      solo el de números mayores que 0. η es demasiado grande.
      """)
  }

  @Test("how a trial goes, in English")
  func englishCourses() {
    expectEqual(
      told(.english),
      """
      You are at the start.
      The network is at its start.
      The loss falls.
      The loss falls, but very slowly.
      Zigzag: it jumps from side to side, each time closer.
      The loss goes up and down: it bounces.
      It jumps from side to side without coming closer.
      The loss hardly changes: a plateau.
      Each step ends higher up: η is too large.
      The loss is higher than at the start: η is too large.
      It diverges: at step 4 the loss is huge already. η is too large.
      It diverges: at epoch 4 the loss is huge already. η is too large.
      It diverges: after epoch 3 the loss has no value, because of this: the logarithm of 0 does not \
      exist, only that of numbers above 0. η is too large.
      """)
  }

  @Test("whether a goal was reached, and when")
  func goals() {
    let voice = Voice(language: .english, decimalMark: ".")
    let spanish = Voice(language: .spanish, decimalMark: ",")
    var outcome = outcome(.falling, true)
    expectEqual(voice.say(outcome), "Not yet: L did not fall below 0.05. The loss falls.")
    expectEqual(spanish.say(outcome), "Todavía no: L no quedó por debajo de 0,05. La pérdida baja.")
    outcome.reached = 7
    expectEqual(voice.say(outcome), "Done: L fell below 0.05 at epoch 7.")
    expectEqual(spanish.say(outcome), "Logrado: L quedó por debajo de 0,05 en la época 7.")
    outcome.goal = .allRowsRight
    expectEqual(voice.say(outcome), "Done: every example is right at epoch 7.")
    expectEqual(spanish.say(outcome), "Logrado: todos los ejemplos salen bien en la época 7.")
  }
}
