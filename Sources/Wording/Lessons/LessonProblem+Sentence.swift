public import Curriculum

extension LessonProblem: Sentence {
  /// Says in Spanish what is wrong, without place and severity.
  public func spanish(_ voice: Voice) -> String { LessonProblemWords.spanish(self, voice) }

  /// Says in English what is wrong, without place and severity.
  public func english(_ voice: Voice) -> String { LessonProblemWords.english(self, voice) }
}

/// The words for the problems of lesson files, a file a language.
enum LessonProblemWords {
  /// Returns a Unicode code point in the usual notation, such as `U+0007`.
  static func codePoint(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }

  /// Returns a number of bytes, in MiB where it is a whole number of them.
  static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes.isMultiple(of: mebibyte) && bytes > 0 ? "\(bytes / mebibyte) MiB" : "\(bytes) B"
  }
}
