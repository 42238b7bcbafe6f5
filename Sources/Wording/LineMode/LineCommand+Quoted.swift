public import Curriculum
public import Tutor

extension LineCommand {
  /// The word as a text names it: «practicar», “practise”.
  public func quoted(in language: Language) -> String {
    switch language {
    case .spanish: Quotation.spanish(words.spanish)
    case .english: Quotation.english(words.english)
    }
  }
}
