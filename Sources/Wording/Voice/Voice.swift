public import Autodiff
public import Curriculum

/// How the program speaks: the language, and how numbers and names are written.
public struct Voice: Hashable, Sendable {
  /// The language.
  public var language: Language
  /// What separates decimals in numbers.
  public var decimalMark: Character
  /// How the names of nodes are written.
  public var names: NameStyle

  /// Creates a voice.
  public init(language: Language, decimalMark: Character, names: NameStyle = .typed) {
    self.language = language
    self.decimalMark = decimalMark
    self.names = names
  }

  /// Says a sentence in the voice's language.
  public func say(_ sentence: some Sentence) -> String {
    switch language {
    case .spanish: sentence.spanish(self)
    case .english: sentence.english(self)
    }
  }

  /// Writes a formula, such as `w₁·x + 0,5`.
  public func formula(_ expression: Expression) -> String {
    (names == .byHand ? expression.prettyNamed : expression)
      .text(Notation(unicode: true, decimalMark: decimalMark))
  }

  /// Writes a number with all its digits, or rounded where it has more than `figures`.
  ///
  ///     voice.number(9.799999999999999, figures: 6)   // 9,8
  ///     voice.number(0.7047456979, figures: 3)        // 0,705
  public func number(_ value: Double, figures: Int = 6) -> String {
    DecimalText(value, figures: figures).text(decimalMark: decimalMark)
  }

  /// Writes a number that answers a question: whole numbers whole, others to the figures asked.
  public func answer(_ value: Double, figures: Int) -> String {
    DecimalText.isWhole(value) ? number(value, figures: 15) : number(value, figures: figures)
  }

  /// Returns a number as it is put into a formula: as it is where it has few digits, else rounded
  /// to one figure more than is asked for, so that the answer can be worked out from it.
  ///
  ///     voice.shortened(16.4025, figures: 3)        // 16.4025
  ///     voice.shortened(0.7047456979, figures: 3)   // 0.7047
  func shortened(_ value: Double, figures: Int) -> Double {
    let whole = DecimalText(value, figures: 12)
    // As many as number(_:) shows elsewhere on the screen.
    guard whole.figures > max(figures + 1, 6) else { return whole.value }
    return DecimalText(value, figures: figures + 1).value
  }

  /// Returns a heading as a sentence, with a full stop unless it ends with a mark of its own.
  public func sentence(_ heading: String) -> String {
    heading.last.map { ".?!…:".contains($0) } == true ? heading : heading + "."
  }

  /// Returns lesson prose with the voice's numbers in it.
  ///
  /// - Parameter value: The number for a placeholder, or nil to leave it as written.
  public func prose(_ text: LocalizedText, value: (String) -> Double? = { _ in nil }) -> Prose {
    Prose(text[language], decimalMark: decimalMark) { name in
      value(name).map { number($0) }
    }
  }
}
