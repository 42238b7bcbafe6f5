import Autodiff
import Checking
import Curriculum

extension LessonRule {
  /// Of two mistakes that give one number only one can be named, and it may be the other.
  static let collidingMistakes = LessonRule(
    rule: .collidingMistakes, severity: .note,
    good: RuleExample(
      """
      graphs:
        sum: { given: { w: 3, x: -2, b: 7 }, nodes: [ "L = w*x + b" ] }
      """),
    bad: RuleExample(
      """
      graphs:
        sum: { given: { w: 2, x: 4, b: 1 }, nodes: [ "L = w*x + b" ] }
      """),
    subject: .lesson { subject in
      subject.lesson.steps.indices.flatMap { index -> [CheckFinding] in
        let confused = subject.qualities[index]?.confused ?? []
        let output = subject.lesson.graph(of: subject.lesson.steps[index])?.output ?? ""
        return confused.map { confused in
          let groups = confused.groups.map { group in
            CheckProblem.Colliding(
              value: group.value,
              mistakes: group.mistakes.map { CheckProblem.NamedMistake($0, output: output) })
          }
          return subject.finding(
            .note, .colliding(field: confused.question.id, groups: groups), step: index,
            field: confused.first)
        }
      }
    })
}
