public import Checking
import Curriculum

/// What a mistake looks like and which rule it breaks, in at most two lines of a small screen.
///
///     voice.say(MistakeSentence(mistake, output: "L", isCertain: false))
///     // En w → z: ¿multiplicaste por w? En un producto la derivada es el otro factor.
///
/// It names the place and the rule and never the right number.
public struct MistakeSentence: Sentence {
  private let mistake: Mistake
  private let output: String
  private let isCertain: Bool

  /// Creates the sentence.
  ///
  /// - Parameters:
  ///   - mistake: The mistake that explains an answer best.
  ///   - output: The node that gradients are taken of.
  ///   - isCertain: Whether no other mistake explains the answer; otherwise it is asked.
  public init(_ mistake: Mistake, output: String, isCertain: Bool) {
    self.mistake = mistake
    self.output = output
    self.isCertain = isCertain
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    if let says = mistake.says { return voice.prose(says).plainText }
    let names = MistakeNames(mistake.place, output: output, voice: voice)
    let words = SpanishMistakes.words(mistake.code, names)
    let place = names.place.map { "En \($0): " } ?? ""
    let opening = isCertain ? "parece que \(words.did)." : "¿\(words.did)?"
    return (place + opening).capitalisingFirst + " " + words.rule
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    if let says = mistake.says { return voice.prose(says).plainText }
    let names = MistakeNames(mistake.place, output: output, voice: voice)
    let words = EnglishMistakes.words(mistake.code, names)
    let place = names.place.map { "At \($0): " } ?? ""
    let opening = isCertain ? "it seems \(words.did)." : "maybe \(words.did)?"
    return (place + opening).capitalisingFirst + " " + words.rule
  }
}

extension String {
  /// The text with its first letter in upper case, behind an opening question mark too.
  fileprivate var capitalisingFirst: String {
    guard let letter = firstIndex(where: \.isLetter) else { return self }
    return self[..<letter] + self[letter...].prefix(1).uppercased() + self[letter...].dropFirst()
  }
}
