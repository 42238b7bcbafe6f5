import Foundation
import Wording

/// One answer to be marked: a line of JSON.
struct AnswerLine {
  /// Whose answer it is; lines without a learner stand alone.
  let learner: String?
  /// The step's id.
  let step: String
  /// The field's id.
  let field: String
  /// What was answered.
  let answer: String
  /// The line as it came, for its other keys.
  private let source: Substring
  private let isEmptyObject: Bool
  private let keys: Set<String>

  /// Reads a line.
  ///
  /// - Throws: What is wrong with it.
  init(_ line: String) throws(MarkWords) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(line.utf8)),
      let object = value as? [String: Any]
    else { throw .notAnObject }
    func text(_ key: String) throws(MarkWords) -> String {
      guard let value = object[key] else { throw .missingText(key: key) }
      guard let text = value as? String else { throw .notAText(key: key) }
      return text
    }
    step = try text("step")
    field = try text("field")
    answer = try text("answer")
    learner = object["learner"] as? String
    keys = Set(object.keys)
    isEmptyObject = object.isEmpty
    source = line.trimmed
  }

  /// Returns the line as it came with more keys, in front of the closing brace.
  ///
  /// Keys of its own stay as they were written; a key that is added again comes after and counts.
  func adding(_ entries: [(key: String, value: JSON)]) -> String {
    let added = JSON.object(entries).line.dropFirst()
    return source.dropLast() + (isEmptyObject ? "" : ", ") + added
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
