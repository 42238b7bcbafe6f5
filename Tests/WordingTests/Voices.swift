import Curriculum
import Wording

/// The voices of both languages with their usual decimal marks.
enum Voices {
  static let spanish = Voice(language: .spanish, decimalMark: ",")
  static let english = Voice(language: .english, decimalMark: ".")

  /// Says sentences in Spanish, a line each.
  static func spanish(_ sentences: [some Sentence]) -> String {
    sentences.map { spanish.say($0) }.joined(separator: "\n")
  }

  /// Says sentences in English, a line each.
  static func english(_ sentences: [some Sentence]) -> String {
    sentences.map { english.say($0) }.joined(separator: "\n")
  }
}
