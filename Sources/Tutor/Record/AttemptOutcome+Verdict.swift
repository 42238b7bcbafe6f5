public import Checking

extension Attempt.Outcome {
  /// Creates the outcome of an answer from what the checker said of it.
  public init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .right: .right
      case .followsThrough: .followsThrough
      case .moreDigits, .incomplete: .moreDigits
      case .wrong: .wrong
      case .unreadable: .unreadable
      }
  }
}
