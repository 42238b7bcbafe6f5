import Curriculum
import LessonFormat

extension LessonRule {
  /// A graph that varies but never to numbers that hands can compute with is not practised, and
  /// nobody is told.
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
      VariedStudents.graphsWithoutDraws(subject).map { graph in
        let largest = subject.lesson.graphs[graph]?.variation.largest ?? 0
        return subject.finding(
          .warning, .neverDrawn(graph: graph, largest: largest),
          at: ["graphs", .key(graph), "vary"])
      }
    })
}
