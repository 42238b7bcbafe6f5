import Checking
public import Tutor

extension Unavailability: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "Este paso no tiene preguntas: pulsa Enter para seguir."
    case .alreadyAnswered: "Este campo ya está respondido."
    case .noMoreHints: "No hay más pistas para esta pregunta."
    case .hintTooSoon(1): "Prueba antes una respuesta; o la pista siguiente llega en 1 segundo."
    case .hintTooSoon(let seconds):
      "Prueba antes una respuesta; o la pista siguiente llega en \(seconds) segundos."
    case .nothingToSplit: "Esta pregunta no se divide: ya es un solo paso. ? da una pista."
    case .notYetSplit: "Inténtalo primero: tras dos errores puedes dividir la pregunta."
    case .firstStep: "Este es el primer paso; Esc vuelve a la lista de lecciones."
    case .experimentAtStart: "El experimento ya está en su inicio."
    case .experimentEnded:
      "El experimento llegó a su fin: la tecla a vuelve al inicio, y ← y → cambian un ajuste."
    case .withoutAnswer: AnswerProblem.questionWithoutValue.spanish(voice)
    case .lastStep: "Este es el último paso; Enter termina la lección."
    case .lastStepOpen: "Este es el último paso; le quedan preguntas sin responder."
    case .atTheTop: "Aquí empieza el texto: no hay más arriba."
    case .atTheEnd: "Aquí termina el texto: no hay más abajo."
    case .noNewNumbers: "Este paso no se puede repetir con otros números."
    case .notHere: "Esa tecla no hace nada aquí; F1 muestra las que sirven."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "This step has no question: press Enter to go on."
    case .alreadyAnswered: "This field is answered already."
    case .noMoreHints: "There are no more hints for this question."
    case .hintTooSoon(1): "Try an answer first; else the next hint comes in 1 second."
    case .hintTooSoon(let seconds):
      "Try an answer first; else the next hint comes in \(seconds) seconds."
    case .nothingToSplit: "This question is not split: it is a single step. ? gives a hint."
    case .notYetSplit: "Try it first: after two misses you can split the question."
    case .firstStep: "This is the first step; Esc goes back to the course list."
    case .experimentAtStart: "The experiment is at its start already."
    case .experimentEnded:
      "The experiment is at its end: the key a goes back to the start, ← and → change a setting."
    case .withoutAnswer: AnswerProblem.questionWithoutValue.english(voice)
    case .lastStep: "This is the last step; Enter ends the lesson."
    case .lastStepOpen: "This is the last step; some of its questions are still open."
    case .atTheTop: "The text begins here: there is nothing further up."
    case .atTheEnd: "The text ends here: there is nothing further down."
    case .noNewNumbers: "This step cannot be asked with new numbers."
    case .notHere: "That key does nothing here; F1 shows those that do."
    }
  }
}
