import Curriculum
import LessonFormat

extension LessonRule {
  /// A graph that no step uses is left over, or a step names another by mistake.
  static let unusedGraph = LessonRule(
    rule: .unusedGraph, severity: .warning,
    good: RuleExample("minutes: 5"),
    bad: RuleExample(
      """
      graphs:
        product: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ] }
        sum: { given: { w: 3, x: -4 }, nodes: [ "L = w + x" ] }
      steps:
        - id: forward
          graph: sum
          text: { es: Una suma., en: A sum. }
          ask: [ value: L ]
      """),
    subject: .lesson { subject in
      let lesson = subject.lesson
      let used = Set(
        lesson.steps.flatMap { [$0.graph].compactMap(\.self) + ($0.picture?.graphs ?? []) })
      return lesson.graphs.keys.filter { !used.contains($0) }.sorted().map {
        subject.finding(.warning, .unusedGraph($0), at: ["graphs", .key($0)])
      }
    })
}

extension Picture {
  /// The graphs that the picture is about.
  fileprivate var graphs: [String] {
    switch self {
    case .graph(let picture): [picture.graph]
    case .chart(let chart, _): chart.graphs
    case .experiment: []
    }
  }
}
