public import Checking
import Curriculum

/// What a mistake looks like and which rule it breaks, in at most two lines of a small screen.
///
///     voice.say(MistakeSentence(mistake, output: "L", isCertain: false))
///     // En w → z: ¿multiplicaste por w? En un producto la derivada es el otro factor.
///
/// It names the place and the rule and never the right number. Of a mistake in the gradient that a
/// step of descent uses it says that the step is right, and of a wrong sign where it may come from.
/// Where another mistake explains the answer as well, both are asked and no rule is told, as it may
/// be the wrong one.
public struct MistakeSentence: Sentence {
  private let mistake: Mistake
  private let rival: Mistake?
  private let signs: [SignCause]
  private let output: String
  private let isCertain: Bool
  private let isMadeAgain: Bool

  /// Creates the sentence.
  ///
  /// - Parameters:
  ///   - mistake: The mistake that explains an answer best.
  ///   - rival: Another that explains it as well.
  ///   - signs: What the right number has its sign from.
  ///   - output: The node that gradients are taken of.
  ///   - isCertain: Whether no other mistake explains the answer; otherwise it is asked.
  ///   - isMadeAgain: Whether it was made in a question before.
  public init(
    _ mistake: Mistake, or rival: Mistake? = nil, signs: [SignCause] = [], output: String,
    isCertain: Bool, isMadeAgain: Bool = false
  ) {
    self.mistake = mistake
    self.rival = rival
    self.signs = signs
    self.output = output
    self.isCertain = isCertain
    self.isMadeAgain = isMadeAgain
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    if let says = mistake.says { return voice.prose(says).plainText }
    let names = MistakeNames(mistake.place, output: output, voice: voice)
    let words = SpanishMistakes.words(mistake.code, names)
    let place = names.place.map { "En \($0): " } ?? ""
    if let rival {
      let others = MistakeNames(rival.place, output: output, voice: voice)
      let other =
        (rival.isInGradient && !mistake.isInGradient ? "en la derivada que usaste " : "")
        + SpanishMistakes.words(rival.code, others).did
        + (others.place(besides: names).map { " (en \($0))" } ?? "")
      let start = mistake.isInGradient ? "en la derivada que usaste " : ""
      return (place + "¿\(start)\(words.did), o \(other)?").capitalisingFirst
        + " Las dos cosas dan eso: revísalas."
    }
    let step =
      switch (mistake.isInGradient, isCertain) {
      case (false, _): ""
      case (true, true): "El paso parece bien dado, pero no la derivada que usaste. "
      case (true, false): "Quizá el paso está bien y la derivada que usaste, no. "
      }
    let did = (isMadeAgain ? "otra vez " : "") + words.did
    let opening = isCertain ? "parece que \(did)." : "¿\(did)?"
    return step + (place + opening).capitalisingFirst + " "
      + (mistake.isOfSign ? SignSentence(signs).spanish(voice) : words.rule)
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    if let says = mistake.says { return voice.prose(says).plainText }
    let names = MistakeNames(mistake.place, output: output, voice: voice)
    let words = EnglishMistakes.words(mistake.code, names)
    let place = names.place.map { "At \($0): " } ?? ""
    if let rival {
      let others = MistakeNames(rival.place, output: output, voice: voice)
      let other =
        (rival.isInGradient && !mistake.isInGradient ? "in the derivative you used " : "")
        + EnglishMistakes.words(rival.code, others).did
        + (others.place(besides: names).map { " (at \($0))" } ?? "")
      let start = mistake.isInGradient ? "in the derivative you used " : ""
      return (place + "maybe \(start)\(words.did), or \(other)?").capitalisingFirst
        + " Either gives that: check both."
    }
    let step =
      switch (mistake.isInGradient, isCertain) {
      case (false, _): ""
      case (true, true): "The step looks right, but not the derivative you used. "
      case (true, false): "The step may be right and the derivative you used not. "
      }
    let opening =
      switch (isCertain, isMadeAgain) {
      case (true, false): "it seems \(words.did)."
      case (true, true): "once more it seems \(words.did)."
      case (false, false): "maybe \(words.did)?"
      case (false, true): "once more, maybe \(words.did)?"
      }
    return step + (place + opening).capitalisingFirst + " "
      + (mistake.isOfSign ? SignSentence(signs).english(voice) : words.rule)
  }
}

extension Mistake {
  /// Whether it is in the gradient that a right step of descent uses.
  var isInGradient: Bool { specificity == .gradient }
}

extension String {
  /// The text with its first letter in upper case, behind an opening question mark too.
  fileprivate var capitalisingFirst: String {
    guard let letter = firstIndex(where: \.isLetter) else { return self }
    return self[..<letter] + self[letter...].prefix(1).uppercased() + self[letter...].dropFirst()
  }
}
