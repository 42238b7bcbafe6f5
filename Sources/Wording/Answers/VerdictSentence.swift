public import Checking
public import Curriculum

/// What is said of an answer, without the sign before it.
public struct VerdictSentence: Sentence {
  private let mark: Mark
  private let field: Field

  /// Creates the sentence for what came of an answer to a field.
  public init(_ mark: Mark, field: Field) {
    self.mark = mark
    self.field = field
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch mark.verdict {
    case .right: "Correcto." + echo(voice, "Leído como")
    case .followsThrough: "Correcto a partir de tu valor anterior." + echo(voice, "Leído como")
    case .moreDigits(let asked):
      "Vas bien; da \(asked) cifras significativas." + echo(voice, "Leído como")
    case .wrong: wrongSpanish + echo(voice, "Leído como")
    case .unreadable(let problem): problem.spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch mark.verdict {
    case .right: "Correct." + echo(voice, "Read as")
    case .followsThrough: "Correct from your earlier value." + echo(voice, "Read as")
    case .moreDigits(let asked):
      "Right so far; give \(asked) significant figures." + echo(voice, "Read as")
    case .wrong: wrongEnglish + echo(voice, "Read as")
    case .unreadable(let problem): problem.english(voice)
    }
  }

  private var wrongSpanish: String {
    if case .choice = field.target { return "No es la opción \(typed)." }
    return "«\(typed)» no es el valor. Prueba otra vez; ? da una pista."
  }

  private var wrongEnglish: String {
    if case .choice = field.target { return "It is not option \(typed)." }
    return "“\(typed)” is not the value. Try again; ? gives a hint."
  }

  private var typed: String {
    let words = mark.answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 30 ? String(words.prefix(30)) + "…" : words
  }

  /// How arithmetic was read; nothing for a plain number, which says it itself.
  private func echo(_ voice: Voice, _ words: String) -> String {
    guard let reading = mark.reading, reading.writtenFigures == nil else { return "" }
    return " \(words) \(voice.number(reading.value))."
  }
}
