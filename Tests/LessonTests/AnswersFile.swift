import Foundation

/// An answers file: one answer a line in the order of the lesson's fields; `#` begins a comment.
struct AnswersFile {
  let answers: [String]

  /// The folder of the answers files, beside this file.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Answers")

  init(lesson: String) throws {
    let file = Self.folder.appending(path: lesson + ".txt")
    answers = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// The lessons that have an answers file.
  static func lessons() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }
}
