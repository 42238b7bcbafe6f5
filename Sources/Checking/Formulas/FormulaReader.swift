import Autodiff

/// Reads a formula that a learner typed, over certain names.
struct FormulaReader {
  /// The names that may stand in it.
  let names: [String]
  /// Names that the lesson has besides; where one is that of a constant, it is not the constant.
  var reserved: [String] = []

  /// Returns whether a name may stand in the formula.
  func knows(_ name: String) -> Bool {
    names.contains(name)
      || MathematicalConstant(rawValue: name) != nil && !reserved.contains(name)
  }

  /// Reads a formula.
  ///
  /// The lesson's names win over the constants: where it has a node `e`, that is meant.
  ///
  /// - Throws: Why the text is no formula over these names.
  func read(_ text: String) throws(AnswerProblem) -> Expression {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { throw .empty }
    let parsed: ParsedExpression
    do throws(ExpressionError) {
      parsed = try ParsedExpression(
        parsing: String(trimmed), syntax: .answer(over: names + reserved))
    } catch {
      var problem = error
      problem.offset += text.prefix { $0.isWhitespace }.count
      throw .syntax(problem)
    }
    let unknown = parsed.expression.names.filter { !knows($0) }
    guard let first = unknown.first else { return parsed.expression }
    throw .unknownNames(
      unknown, nearest: Spelling.nearest(to: first, among: names), known: names)
  }
}
