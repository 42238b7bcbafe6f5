import Curriculum

extension LessonRule {
  /// Below so many words a text may well be the same in both languages.
  private static let fewWords = 4

  /// Formulas and names are the same everywhere; sentences are not.
  static let untranslated = LessonRule(
    rule: .untranslated, severity: .warning,
    good: RuleExample(
      """
      steps:
        - id: read
          text: { es: Ahora hacia atrás., en: Now the way back. }
      """),
    bad: RuleExample(
      """
      steps:
        - id: read
          text: Now the way back to the weights.
      """),
    subject: .lesson { subject in
      let languages = subject.lesson.languages
      guard let first = languages.first, languages.count > 1 else { return [] }
      return subject.texts.filter { placed in
        let text = placed.text[first]
        return languages.allSatisfy { placed.text[$0] == text } && isSentence(text)
      }.map { subject.finding(.warning, .sameInEveryLanguage, at: $0.path) }
    })

  /// Whether a text has several words of at least three letters, outside the lines kept as they are.
  private static func isSentence(_ text: String) -> Bool {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    let words = lines.flatMap { $0.split(separator: " ") }.filter { word in
      word.count(where: \.isLetter) >= 3 && !word.contains { "=()*·/^".contains($0) }
    }
    return words.count >= fewWords
  }
}
