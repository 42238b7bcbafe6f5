import Checking
import Curriculum
import Wording

extension LessonRule {
  /// Students whose method is perfect answer every field in order: one with all digits, one who
  /// rounds every result to the figures asked for, and one who keeps a figure more.
  static let students = LessonRule(
    rule: .students, severity: .error,
    good: RuleExample("figures: 3"),
    bad: RuleExample(
      """
      graphs:
        roots: { given: { x: 2 }, nodes: [ "a = sqrt(x)", "b = 50*a^2", "L = b - 99" ] }
      """),
    subject: .lesson { subject in
      subject.lesson.steps.indices.flatMap { refusals(subject, step: $0) }
    })

  private static func refusals(_ subject: LessonUnderCheck, step index: Int) -> [CheckFinding] {
    let marker = subject.markers[index]
    let fields = subject.lesson.steps[index].fields
    guard let asked = fields.map(\.figures).max() else { return [] }
    var refused: Set<String> = []
    return [nil, asked, asked + 1].flatMap { figures -> [CheckFinding] in
      let student = StudentAnswer(marker.truth, figures: figures)
      return subject.lesson.languages.flatMap { language -> [CheckFinding] in
        var earlier = EarlierAnswers.none
        return fields.compactMap { field in
          guard
            let answer = student.text(for: field, decimalMark: language.usualDecimalMark)
          else { return nil }
          let mark = marker.mark(answer, for: field, earlier: earlier)
          earlier.add(mark, for: field, of: marker.truth.step)
          guard mark.verdict != .right, refused.insert(field.id).inserted else { return nil }
          return subject.finding(
            .error, .refused(field: field.id, answer: answer, figures: figures), step: index,
            field: field)
        }
      }
    }
  }
}

extension Language {
  /// What separates decimals where the learner has not chosen.
  var usualDecimalMark: Character { self == .spanish ? "," : "." }
}
