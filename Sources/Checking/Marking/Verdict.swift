/// What is said about an answer.
public enum Verdict: Hashable, Sendable {
  /// It is right.
  case right
  /// It follows correctly from an earlier wrong answer.
  case followsThrough
  /// It is right so far; more figures are asked for. Not an attempt.
  case moreDigits(asked: Int)
  /// It is right so far, and more is to come. Not an attempt.
  case incomplete
  /// It is wrong.
  case wrong
  /// It could not be read. Not an attempt.
  case unreadable(AnswerProblem)

  /// Whether the field is done with this answer.
  public var isAccepted: Bool {
    switch self {
    case .right, .followsThrough: true
    case .moreDigits, .incomplete, .wrong, .unreadable: false
    }
  }
}
