import Autodiff

/// Reads a formula that a learner typed, over certain names.
struct FormulaReader {
  /// The names that may stand in it.
  let names: [String]

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
      parsed = try ParsedExpression(parsing: String(trimmed), syntax: .answer)
    } catch {
      var problem = error
      problem.offset += text.prefix { $0.isWhitespace }.count
      throw .syntax(problem)
    }
    let unknown = parsed.expression.names.filter { name in
      !names.contains(name) && MathematicalConstant(rawValue: name) == nil
    }
    guard let first = unknown.first else { return parsed.expression }
    throw .unknownNames(
      unknown, nearest: Spelling.nearest(to: first, among: names), known: names)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: Substring {
    var result = self[...]
    while result.first?.isWhitespace == true { result.removeFirst() }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
