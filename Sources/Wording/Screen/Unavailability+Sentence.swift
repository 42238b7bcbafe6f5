import Checking
public import Tutor

extension Unavailability: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "Este paso no tiene preguntas: pulsa Enter para seguir."
    case .alreadyAnswered: "Este campo ya está resuelto."
    case .noMoreHints: "No hay más pistas para esta pregunta."
    case .hintTooSoon(1): "Prueba una respuesta, o espera 1 segundo para la pista siguiente."
    case .hintTooSoon(let seconds):
      "Prueba una respuesta, o espera \(seconds) segundos para la pista siguiente."
    case .nothingToSplit: "Esta pregunta no se divide; ? da una pista."
    case .notYetSplit: "Inténtalo primero: tras dos errores puedes dividir la pregunta."
    case .onlyForward: "Al practicar solo se avanza; lo que saltas vuelve una vez, al final."
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
    case .noOtherNumbers: "Para esta pregunta no quedan otros números."
    case .nothingToNudge: "Este paso no tiene un grafo con datos que empujar."
    case .nudgesGivenOnly:
      "Se empuja un dato, un nodo sin operación: en el grafo ve a uno; en texto simple escribe su "
        + "nombre, como «empujar x»."
    case .nudgeTellsOutput(let output):
      "Responde primero \(voice.name(output)); después empuja y mira cómo se mueve."
    case .nudgeTellsGradient(let output, let node):
      "Responde primero \(voice.derivative(of: output, by: node)); después empuja y compárala con "
        + "Δ\(voice.name(output))/h."
    case .nudgeTellsAnswer: "Ese empujón daría la respuesta de una pregunta que sigue abierta."
    case .nudgeLeadsNowhere(let output): "Con ese empujón \(voice.name(output)) no tiene valor."
    case .notHere: "Esa tecla no hace nada aquí; F1 muestra las que sirven."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "This step has no question: press Enter to go on."
    case .alreadyAnswered: "This field is done already."
    case .noMoreHints: "There are no more hints for this question."
    case .hintTooSoon(1): "Try an answer first; else the next hint comes in 1 second."
    case .hintTooSoon(let seconds):
      "Try an answer first; else the next hint comes in \(seconds) seconds."
    case .nothingToSplit: "This question is not split; ? gives a hint."
    case .notYetSplit: "Try it first: after two misses you can split the question."
    case .onlyForward: "Practice only goes forward; what you skip comes back once, at the end."
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
    case .noOtherNumbers: "There are no other numbers left for this question."
    case .nothingToNudge: "This step has no graph with an input to push."
    case .nudgesGivenOnly:
      "What is pushed is an input, a node without operation: go to one in the graph; in plain text "
        + "type its name, as in “nudge x”."
    case .nudgeTellsOutput(let output):
      "Answer \(voice.name(output)) first; then nudge it, and see how it moves."
    case .nudgeTellsGradient(let output, let node):
      "Answer \(voice.derivative(of: output, by: node)) first; then nudge it, and compare it with "
        + "Δ\(voice.name(output))/h."
    case .nudgeTellsAnswer: "That push would answer a question that is still open."
    case .nudgeLeadsNowhere(let output): "After that push \(voice.name(output)) has no value."
    case .notHere: "That key does nothing here; F1 shows those that do."
    }
  }
}
