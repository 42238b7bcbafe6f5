import Curriculum
import NcursesTerminal
import Screen
import Tutor
import Wording

/// Writes what is said outside the full screen, in characters that the terminal can show.
struct Printer {
  /// The characters that can be shown.
  let glyphs: Glyphs
  /// How the program speaks.
  let voice: Voice
  /// Whether plain text was asked for, without pictures.
  let isPlain: Bool

  /// Creates a printer that speaks and shows as was chosen.
  init(_ choices: Choices, environment: [String: String]) {
    let hasUTF8 = CharacterLocale.activate(environment: environment)
    glyphs = hasUTF8 && !choices.isASCII ? .unicode : .ascii
    voice = choices.voice
    isPlain = choices.isPlain
  }

  /// Returns text as it can be shown.
  func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }

  /// Writes a line to standard output.
  func write(_ string: String) { Platform.writeLine(text(string)) }

  /// Writes a sentence to standard output.
  func write(_ sentence: some Sentence) { write(voice.say(sentence)) }

  /// Writes a sentence to standard error.
  func writeError(_ sentence: some Sentence) { Platform.writeError(text(voice.say(sentence))) }

  /// Writes what is wrong with lesson files to standard error, a line each.
  func writeErrors(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { writeError(DiagnosticSentence(diagnostic)) }
  }
}
