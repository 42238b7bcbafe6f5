import Checking
public import Tutor

/// Which rule was broken in a backward pass whose mistake was found, and where.
public struct BrokenRuleSentence: Sentence {
  private let worked: WorkedPass

  /// Creates the sentence for a backward pass.
  public init(_ worked: WorkedPass) {
    self.worked = worked
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let names = MistakeNames(worked.mistake.place, output: worked.output, voice: voice)
    let place = names.place.map { "El error está en \($0). " } ?? ""
    return place + SpanishMistakes.words(worked.mistake.code, names).rule
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    let names = MistakeNames(worked.mistake.place, output: worked.output, voice: voice)
    let place = names.place.map { "The mistake is at \($0). " } ?? ""
    return place + EnglishMistakes.words(worked.mistake.code, names).rule
  }
}
