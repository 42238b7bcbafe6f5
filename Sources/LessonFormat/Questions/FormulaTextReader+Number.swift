import Autodiff
import Curriculum

extension FormulaTextReader {
  /// A formula that has a value with a step's numbers; nil for another, which is noted.
  static func number(in scope: StepScope) -> ValueReader<Expression> {
    ValueReader { node in
      guard let expression = FormulaTextReader(scope: scope).formula.read(node) else { return nil }
      switch gap(in: expression, scope) {
      case nil:
        return expression
      case .operation(let operation, let arguments):
        node.report(.undefinedNumber(operation, arguments: arguments))
      case .name(let name):
        node.report(.unknownNode(name, nearest: nil))
      }
      return nil
    }
  }

  /// Returns what leaves an expression without a value, or nil if it has one.
  ///
  /// Without the graph's numbers, whose absence has been noted, it cannot be tried.
  private static func gap(in expression: Expression, _ scope: StepScope) -> ExpressionGap? {
    guard scope.lacksGraph || scope.numbers != nil else { return nil }
    return ExpressionGap(in: expression) { part in
      part.settledValue(
        { scope.numbers?.evaluation[$0] }, exact: { scope.numbers?.value(of: $0) })
    }
  }
}
