public import Autodiff

/// Why an answer could not be read; it costs the learner nothing.
public enum AnswerProblem: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// The text is longer than an answer may be.
  case tooLong(limit: Int)
  /// The text is not arithmetic.
  case syntax(ExpressionError)
  /// The text holds names where a number is asked for.
  case namesInNumber([String])
  /// The arithmetic has no value, such as 1/0.
  case noValue(EvaluationError)
  /// A number such as `101.770` that would be right if its marks grouped the digits; what was read
  /// is nil where that is no number, as `1.101.770`.
  case grouping(read: Double?, meant: Double)
  /// The letter or number of no option.
  case notAnOption(String, count: Int)
  /// The lesson's own numbers give no value here.
  case questionWithoutValue
}
