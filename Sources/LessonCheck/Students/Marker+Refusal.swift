import Checking
import Curriculum

extension Marker {
  /// Returns the first of an answer's ways of writing it that is not marked right.
  func refused(
    _ answers: [String], in field: Field, earlier: inout EarlierAnswers
  ) -> String? {
    guard let first = answers.first else { return nil }
    let mark = self.mark(first, for: field, earlier: earlier)
    // What is read as the same number is marked the same.
    let others = answers.dropFirst().filter { other in
      guard other != first else { return false }
      guard let reading = mark.reading else { return true }
      do { return try AnswerReader.number(other) != reading } catch { return true }
    }
    let refused =
      mark.verdict == .right
      ? others.first { self.mark($0, for: field, earlier: earlier).verdict != .right } : first
    earlier.add(mark, for: field, of: truth.step)
    return refused
  }
}
