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
      let used = Set(lesson.steps.flatMap { [$0.graph, $0.picture?.graph].compactMap(\.self) })
      return lesson.graphs.keys.filter { !used.contains($0) }.sorted().map {
        subject.finding(.warning, .unusedGraph($0), at: ["graphs", .key($0)])
      }
    })
}

extension Picture {
  /// The graph that the picture names, if it is about one.
  fileprivate var graph: String? {
    switch self {
    case .graph(let picture): picture.graph
    case .chart(.plane(let plane), _): plane.graph
    case .chart(.curve(let curve), _): curve.graph
    case .chart(.bars(let bars), _): bars.graph
    case .chart(.descent(let descent), _): descent.graph
    case .chart(.plot, _), .experiment: nil
    }
  }
}
