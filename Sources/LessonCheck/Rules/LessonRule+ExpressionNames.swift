import Autodiff
import Checking
import Curriculum

extension LessonRule {
  /// A formula cannot be given over names that do not lead to it.
  static let expressionNames = LessonRule(
    rule: .expressionNames, severity: .error,
    good: RuleExample(expressionSteps(over: "[w, x]")),
    bad: RuleExample(expressionSteps(over: "[w]")),
    subject: .lesson { subject in
      subject.lesson.steps.enumerated().flatMap { index, step in
        step.fields.compactMap { field in
          guard case .expression(let question) = field.target else { return nil }
          let truth = subject.markers[index].truth.truth(of: field)
          guard case .expression(let formula)? = truth else {
            return subject.finding(
              .error, .noFormula(field: field.id, missing: []), step: index, field: field)
          }
          let missing = question.missingNames(in: formula)
          guard !missing.isEmpty else { return nil }
          return subject.finding(
            .error, .noFormula(field: field.id, missing: missing), step: index, field: field)
        }
      }
    })

  private static func expressionSteps(over names: String) -> String {
    """
    steps:
      - id: formula
        text: { es: Una fórmula., en: A formula. }
        ask: [ expression: { value: L, over: \(names) } ]
    """
  }
}

extension ExpressionQuestion {
  /// Returns the names in a formula that the question does not allow.
  func missingNames(in formula: Expression) -> [String] {
    guard let names else { return [] }
    return formula.names.filter {
      !names.contains($0) && MathematicalConstant(rawValue: $0) == nil
    }
  }
}
