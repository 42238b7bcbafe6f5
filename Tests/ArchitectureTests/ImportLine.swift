import Foundation

/// A line of Swift that may be an import.
enum ImportLine {
  private static let accessWords: Set<String> = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  private static let kindWords: Set<String> = [
    "actor", "class", "enum", "func", "let", "macro", "protocol", "struct", "typealias", "var",
  ]

  /// Returns the module that a line imports, or nil if it is no import.
  ///
  /// Attributes, an access word and the kind of what is imported are skipped, and what follows the
  /// module's own name is left out: `@testable public import struct A.B.C` imports `A`.
  static func module(in line: String) -> String? {
    let code = line.components(separatedBy: "//")[0]
    let words = code.split { $0.isWhitespace || $0 == ";" }.map(String.init)
    guard let position = words.firstIndex(of: "import"),
      words[..<position].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) })
    else { return nil }
    let path = words[(position + 1)...].first { !kindWords.contains($0) }
    return path?.split(separator: ".").first.map { $0.filter { $0 != "`" } }
  }
}
