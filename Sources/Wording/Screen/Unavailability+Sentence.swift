public import Tutor

extension Unavailability: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "Este paso no tiene preguntas: pulsa Enter para seguir."
    case .alreadyAnswered: "Este campo ya está respondido."
    case .noMoreHints: "No hay más pistas para esta pregunta."
    case .firstStep: "Este es el primer paso; Esc vuelve a la lista de lecciones."
    case .lastStep: "Este es el último paso; Enter termina la lección."
    case .nothingToScroll: "Todo el texto está a la vista."
    case .notHere: "Esa tecla no hace nada aquí; F1 muestra las que sirven."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .noQuestion: "This step has no question: press Enter to go on."
    case .alreadyAnswered: "This field is answered already."
    case .noMoreHints: "There are no more hints for this question."
    case .firstStep: "This is the first step; Esc goes back to the course list."
    case .lastStep: "This is the last step; Enter ends the lesson."
    case .nothingToScroll: "The whole text is on the screen."
    case .notHere: "That key does nothing here; F1 shows those that do."
    }
  }
}
