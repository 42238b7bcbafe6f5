import Curriculum

extension LessonRule {
  /// A search that cannot end, or has ended before it began, teaches nothing.
  static let findable = LessonRule(
    rule: .findable, severity: .warning,
    good: RuleExample(findSteps(rows: "[ { x: 2, L: 6 } ]")),
    bad: RuleExample(findSteps(rows: "[ { x: 2, L: 0 } ]")),
    subject: .lesson { subject in
      subject.lesson.steps.enumerated().flatMap { index, step in
        step.fields.compactMap { field in
          guard case .find(let question) = field.target,
            let graph = subject.lesson.graph(of: step)
          else { return nil }
          let search = FindSearch(question, graph: graph, given: step.given)
          if search.isFoundByZeros {
            return subject.finding(
              .warning, .foundByZeros(field: field.id), step: index, field: field)
          }
          if search.solution() != nil { return nil }
          return subject.finding(.warning, .notFound(field: field.id), step: index, field: field)
        }
      }
    })

  private static func findSteps(rows: String) -> String {
    """
    steps:
      - id: weight
        text: { es: Busca un peso., en: Find a weight. }
        ask:
          - find: { unknowns: [w], rows: \(rows) }
            id: weight
            prompt: { es: ¿Qué peso?, en: Which weight? }
    """
  }
}
