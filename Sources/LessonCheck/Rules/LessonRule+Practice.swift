import Autodiff
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
      subject.varied.compactMap { varied in
        problem(varied, subject.lesson).map {
          subject.finding(.warning, $0, at: ["steps", .item(varied.index)])
        }
      }
    })

  /// Why a step is never practised; nil where the linter has told of it elsewhere.
  private static func problem(_ varied: VariedStep, _ lesson: Lesson) -> CheckProblem? {
    let step = varied.step
    switch varied.problem {
    case .nothingVaries, nil:
      return nil
    case .awkward(let field):
      let largest = lesson.graphs[varied.graph]?.variation.largest ?? 0
      return .neverDrawn(step: step.id, field: field, largest: largest)
    case .masked(let mistake, let field):
      let output = lesson.graph(of: step)?.output ?? ""
      return .alwaysHidden(
        step: step.id, field: field, mistake: CheckProblem.NamedMistake(mistake, output: output))
    }
  }
}
