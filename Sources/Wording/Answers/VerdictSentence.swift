public import Checking
public import Curriculum

/// What is said of an answer, without the sign before it.
public struct VerdictSentence: Sentence {
  private let mark: Mark
  private let field: Field
  private let output: String

  /// Creates the sentence for what came of an answer to a field.
  ///
  /// - Parameter output: The output of the graph that is asked about.
  public init(_ mark: Mark, field: Field, output: String) {
    self.mark = mark
    self.field = field
    self.output = field.target.output(in: output)
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    if case .trial(let outcome) = mark.remark { return outcome.spanish(voice) }
    return switch mark.verdict {
    case .right: "Correcto." + echo(voice, "Leído como")
    case .followsThrough: "Correcto a partir de tu valor anterior." + echo(voice, "Leído como")
    case .moreDigits(let asked):
      (mark.mistakes.isEmpty ? "Vas bien; da" : "Con tan pocas cifras no se puede saber; da")
        + " \(asked) cifras significativas." + echo(voice, "Leído como")
    case .incomplete: (isOnItsWay ? "Vas bien." : "Todavía no se puede saber.") + remark(voice)
    case .wrong: wrongSpanish(voice) + echo(voice, "Leído como")
    case .unreadable(let problem): problem.spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    if case .trial(let outcome) = mark.remark { return outcome.english(voice) }
    return switch mark.verdict {
    case .right: "Correct." + echo(voice, "Read as")
    case .followsThrough: "Correct from your earlier value." + echo(voice, "Read as")
    case .moreDigits(let asked):
      (mark.mistakes.isEmpty
        ? "Right so far; give" : "That cannot be told from so few figures; give")
        + " \(asked) significant figures." + echo(voice, "Read as")
    case .incomplete: (isOnItsWay ? "Right so far." : "That cannot be told yet.") + remark(voice)
    case .wrong: wrongEnglish(voice) + echo(voice, "Read as")
    case .unreadable(let problem): problem.english(voice)
    }
  }

  private func wrongSpanish(_ voice: Voice) -> String {
    let verdict: String =
      switch field.target {
      case .choice: "No es la opción \(typed)."
      case .expression: "Esa no es la fórmula."
      case .shape: "«\(typed)» no es la forma."
      case .decomposition, .find, .experiment: "Todavía no."
      case .value, .gradient, .localDerivative, .update, .number:
        switch mark.earlier {
        case .nothing: "«\(typed)» no es el valor."
        case .another: "«\(typed)» tampoco es el valor."
        case .same: "«\(typed)» es un valor que ya probaste, y no es el correcto."
        }
      }
    if case .choice = field.target { return verdict }
    if mark.remark == .exchanged || mistake == nil, mark.remark != nil {
      return verdict + remark(voice)
    }
    if let mistake { return verdict + " " + mistake.spanish(voice) }
    // What was said already need not be said again.
    return mark.earlier == .nothing
      ? verdict + " Prueba otra vez; ? da una pista." : verdict.dropLast() + "; ? da una pista."
  }

  private func wrongEnglish(_ voice: Voice) -> String {
    let verdict: String =
      switch field.target {
      case .choice: "It is not option \(typed)."
      case .expression: "That is not the formula."
      case .shape: "“\(typed)” is not the shape."
      case .decomposition, .find, .experiment: "Not yet."
      case .value, .gradient, .localDerivative, .update, .number:
        switch mark.earlier {
        case .nothing: "“\(typed)” is not the value."
        case .another: "“\(typed)” is not the value either."
        case .same: "“\(typed)” is a value that you have tried, and not the right one."
        }
      }
    if case .choice = field.target { return verdict }
    if mark.remark == .exchanged || mistake == nil, mark.remark != nil {
      return verdict + remark(voice)
    }
    if let mistake { return verdict + " " + mistake.english(voice) }
    return mark.earlier == .nothing
      ? verdict + " Try again; ? gives a hint." : verdict.dropLast() + "; ? gives a hint."
  }

  /// The likeliest mistake; as a question where something else would explain the number as well.
  private var mistake: MistakeSentence? {
    mark.mistakes.first.map {
      MistakeSentence(
        $0, or: mark.rival, signs: mark.signs, output: output,
        isCertain: mark.isCertain(of: field.target), isMadeAgain: mark.isMadeAgain)
    }
  }

  private var typed: String {
    let words = mark.answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 30 ? String(words.prefix(30)) + "…" : words
  }

  /// Whether what is there of an answer is certainly right.
  private var isOnItsWay: Bool {
    if case .goOn? = mark.remark { true } else { false }
  }

  private func remark(_ voice: Voice) -> String {
    mark.remark.map { " " + voice.say($0) } ?? ""
  }

  /// How arithmetic or a formula was read; nothing for a plain number, which says it itself.
  private func echo(_ voice: Voice, _ words: String) -> String {
    if let formula = mark.formula { return " \(words) \(voice.formula(formula))." }
    guard let reading = mark.reading, reading.writtenFigures == nil else { return "" }
    return " \(words) \(voice.number(reading.value))."
  }
}
