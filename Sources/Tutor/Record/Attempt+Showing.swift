import Curriculum

extension Attempt {
  /// Returns whether the rules it tells of hold, by a first answer without hints, or do not; nil where
  /// it tells nothing of them, as answers after the first and those that could not be read.
  ///
  /// - Parameter history: What came of the field before.
  func shows(after history: FieldHistory) -> Bool? {
    guard history.misses == 0, !history.isDone else { return nil }
    return switch outcome {
    case .right, .followsThrough: hintLevel == 0
    case .wrong, .revealed: false
    case .moreDigits, .unreadable: nil
    }
  }

  /// Whether mistakes against different rules explain it, so that nobody knows which was broken.
  var isAmbiguous: Bool {
    Set(mistakes.map { MistakeCode(rawValue: $0)?.rule }).count > 1
  }
}
