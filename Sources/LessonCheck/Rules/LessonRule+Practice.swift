import Checking
import Curriculum
import LessonFormat

extension LessonRule {
  /// What varies but never to numbers that hands can compute with, or that tell right from wrong, is not
  /// practised, and nobody is told.
  static let practice = LessonRule(
    rule: .practice, severity: .warning,
    good: RuleExample(
      """
      graphs:
        product: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ], vary: true }
      """),
    bad: RuleExample(
      """
      graphs:
        product:
          given: { w: 3, x: -4 }
          nodes: [ "L = w*x" ]
          vary: { w: [2, 3, 4, 5], x: [-2, -3, -4, -5] }
          largest: 3
      """),
    subject: .lesson { subject in
      let unasked = VariedStudents.stepsWithoutVariants(subject.lesson)
      guard !unasked.isEmpty else { return [] }
      let counts = VariedStudents.stepCounts(subject.lesson)
      let awkward = Dictionary(grouping: unasked.filter(\.isAwkward), by: \.graph)
        .filter { graph, steps in steps.count == counts[graph] }
      return awkward.keys.sorted().map { graph in
        let largest = subject.lesson.graphs[graph]?.variation.largest ?? 0
        return subject.finding(
          .warning, .neverDrawn(graph: graph, largest: largest),
          at: ["graphs", .key(graph), "vary"])
      } + unasked.compactMap { masked($0, subject) }
    })

  private static func masked(
    _ unasked: VariedStudents.Unasked, _ subject: LessonUnderCheck
  ) -> CheckFinding? {
    guard case .masked(let code, let field) = unasked.problem else { return nil }
    let step = subject.lesson.steps[unasked.step]
    return subject.finding(
      .warning, .alwaysHidden(step: step.id, field: field, mistake: code.rawValue),
      at: ["steps", .item(unasked.step)])
  }
}

extension VariedStudents.Unasked {
  /// Whether there are no numbers to compute with.
  fileprivate var isAwkward: Bool {
    if case .awkward = problem { true } else { false }
  }
}
