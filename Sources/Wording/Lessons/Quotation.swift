/// The user's own text between quotation marks, on one line and cut where it is long.
enum Quotation {
  /// The most characters of a text that are shown.
  static let limit = 60

  /// Quotes a text in Spanish: «texto».
  static func spanish(_ text: String) -> String { "«\(short(text))»" }

  /// Quotes a text in English: “text”.
  static func english(_ text: String) -> String { "“\(short(text))”" }

  private static func short(_ text: String) -> String {
    let line = String(text.prefix(limit + 1).map { $0.isNewline ? " " : $0 })
    return line.count > limit ? line.prefix(limit) + "…" : line
  }
}
