import Curriculum
public import Tutor

/// What is told in line mode where ``NoticeSentence`` speaks of keys.
public enum LineNotice: Sentence {
  /// What is due is asked before a lesson.
  case dueFirst
  /// The first step has none before it.
  case firstStep
  /// The experiment is at its end.
  case experimentEnded
  /// A word leads nowhere on this page.
  case notHere

  /// Creates the sentence for a notice; nil for one that speaks of no key.
  public init?(_ notice: Notice) {
    switch notice {
    case .dueFirst: self = .dueFirst
    case .cannot(.firstStep): self = .firstStep
    case .cannot(.experimentEnded): self = .experimentEnded
    case .cannot(.notHere): self = .notHere
    default: return nil
    }
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .dueFirst:
      "Antes de la lección, lo que toca repasar hoy; \(LineCommand.list.quoted(in: .spanish)) va directo a la "
        + "lección."
    case .firstStep:
      "Este es el primer paso; \(LineCommand.list.quoted(in: .spanish)) vuelve a la lista de lecciones."
    case .experimentEnded:
      "El experimento llegó a su fin. Escribe otro ajuste para empezar de nuevo."
    case .notHere:
      "Ese comando no hace nada aquí; \(LineCommand.help.quoted(in: .spanish)) los muestra todos."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .dueFirst:
      "Before the lesson, what is due for review; \(LineCommand.list.quoted(in: .english)) goes straight to the "
        + "lesson."
    case .firstStep:
      "This is the first step; \(LineCommand.list.quoted(in: .english)) goes back to the course list."
    case .experimentEnded: "The experiment is at its end. Type another setting to begin anew."
    case .notHere:
      "That command does nothing here; \(LineCommand.help.quoted(in: .english)) lists them all."
    }
  }
}
