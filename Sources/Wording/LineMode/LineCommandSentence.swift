public import Tutor

/// What a command word does.
public struct LineCommandSentence: Sentence {
  private let command: LineCommand

  /// Creates the sentence for a command.
  public init(_ command: LineCommand) {
    self.command = command
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch command {
    case .hint: "da una pista (también ?); si se repite, da más ayuda y al final la solución."
    case .split:
      "divide la pregunta por un gradiente o una actualización en preguntas chicas, tras dos errores."
    case .nudge:
      "mueve un poco un dato del grafo y compara ΔL/h con el gradiente, por ejemplo «empujar w»; si "
        + "se repite, con un h menor."
    case .skip:
      "deja la pregunta sin responder; en una lección puedes volver a ella, y al practicar vuelve "
        + "una vez, al final."
    case .next: "va al paso siguiente."
    case .previous: "vuelve al paso anterior."
    case .again: "repite el texto y la pregunta."
    case .practise: "empieza a practicar; en una lección, repite el paso con otros números."
    case .progress: "dice cuán firme está cada regla, qué errores se repiten y qué hacer ahora."
    case .list: "va a la lista de lecciones."
    case .settings: "muestra los ajustes y los cambia."
    case .language: "cambia a inglés."
    case .help: "muestra estos comandos."
    case .quit: "termina el programa."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch command {
    case .hint: "gives a hint (also ?); repeated, more help, and finally the solution."
    case .split:
      "splits the question for a gradient or an update into small ones, after two misses."
    case .nudge:
      "moves an input of the graph a little and compares ΔL/h with the gradient, as in “nudge w”; "
        + "repeated, with a smaller h."
    case .skip:
      "leaves the question open; in a lesson you can come back to it, and in practice it comes "
        + "back once, at the end."
    case .next: "goes to the next step."
    case .previous: "goes back to the previous step."
    case .again: "repeats the text and the question."
    case .practise: "begins to practise; in a lesson, asks the step with new numbers."
    case .progress: "tells how firm each rule is, which mistakes recur, and what to do next."
    case .list: "goes to the course list."
    case .settings: "shows the settings and changes them."
    case .language: "changes to Spanish."
    case .help: "lists these commands."
    case .quit: "ends the program."
    }
  }
}
