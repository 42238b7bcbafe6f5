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
    case .hint: "da una pista (también ?); repetida, más ayuda y al final la solución."
    case .skip: "deja la pregunta para después."
    case .next: "va al paso siguiente."
    case .previous: "vuelve al paso anterior."
    case .again: "repite el texto y la pregunta."
    case .list: "va a la lista de lecciones."
    case .language: "cambia a inglés."
    case .help: "dice estas palabras."
    case .quit: "termina; todo queda guardado."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch command {
    case .hint: "gives a hint (also ?); again, more help and in the end the solution."
    case .skip: "leaves the question for later."
    case .next: "goes to the next step."
    case .previous: "goes back to the step before."
    case .again: "tells the text and the question once more."
    case .list: "goes to the course list."
    case .language: "changes to Spanish."
    case .help: "tells these words."
    case .quit: "ends; everything is kept."
    }
  }
}
