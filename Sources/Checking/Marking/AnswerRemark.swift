public import Autodiff

/// What can be said of an answer that is not a number, without prose.
public enum AnswerRemark: Hashable, Sendable {
  // Formulas.

  /// The number is right with the lesson's values, and not with others.
  case rightNumberOnly
  /// Everything but the sign is right.
  case oppositeSign
  /// A factor is missing; nil where to name it would be to give the answer.
  case missingFactor(Expression?)
  /// There is a factor too many.
  case extraFactor(Expression)

  // Formulas taken apart; lines are counted from 1.

  /// A line with more than one operation.
  case severalOperations(line: Int, name: String)
  /// A line without any operation.
  case noOperation(line: Int, name: String)
  /// A line that no later one uses.
  case unusedLine(line: Int, name: String)
  /// A line that is no part of the formula.
  case notAPart(line: Int, name: String)
  /// All lines are parts, and the formula goes on.
  case goOn(lines: Int)

  // Shapes of matrices.

  /// Rows and columns are exchanged.
  case exchanged

  // Values that are to satisfy rows.

  /// The first row that does not come out as wanted.
  case row(FailedRow)

  // Experiments.

  /// What came of the trial.
  case trial(TrialOutcome)
}
