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
  /// A number where a formula with these names is asked for.
  case numberInFormula(known: [String])
  /// A formula with names that the question does not have.
  case unknownNames([String], nearest: String?, known: [String])
  /// A formula that would be right with one letter changed for the one that is used here.
  case otherLetter(typed: String, meant: String)
  /// No shape of a matrix.
  case notAShape(String)
  /// Another number of values than there are names.
  case valueCount(found: Int, names: [String])
  /// Names that got no value.
  case valuesMissing([String], names: [String])
  /// A name that got two values.
  case valueTwice(String)
  /// A line that does not begin with a new name and `=`.
  case lineWithoutName(line: Int)
  /// A line with nothing behind its `=`.
  case lineWithoutFormula(line: Int, name: String)
  /// A line whose name is already taken.
  case nameTaken(String, line: Int)
  /// The arithmetic has no value, such as 1/0.
  case noValue(EvaluationError)
  /// A number such as `101.770` that would be right if its marks grouped the digits; what was read
  /// is nil where that is no number, as `1.101.770`.
  case grouping(read: Double?, meant: Double)
  /// The letter or number of no option.
  case notAnOption(String, count: Int)
  /// Settings of an experiment that cannot be.
  case setting(SettingProblem)
  /// The lesson's own numbers give no value here.
  case questionWithoutValue
}
