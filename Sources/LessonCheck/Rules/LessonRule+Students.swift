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
      var refused: Set<Refusal> = []
      return [nil, 0, 1].flatMap { more in
        refusals(subject, figuresMore: more).filter {
          refused.insert($0.refusal).inserted
        }.map(\.finding)
      } + VariedStudents.findings(subject)
    })

  /// The field of a step that somebody is refused in.
  private struct Refusal: Hashable {
    var step: Int
    var field: String
  }

  /// Goes through a lesson as one student, in every language of it.
  ///
  /// - Parameter more: How many figures more than asked for the student keeps; nil for all.
  private static func refusals(
    _ subject: LessonUnderCheck, figuresMore more: Int?
  ) -> [(refusal: Refusal, finding: CheckFinding)] {
    // Answers count in later steps too.
    var earlier = EarlierAnswers.none
    var found: [(refusal: Refusal, finding: CheckFinding)] = []
    for (index, marker) in subject.markers.enumerated() {
      let fields = subject.lesson.steps[index].fields
      guard let asked = fields.map(\.figures).max() else { continue }
      let figures = more.map { asked + $0 }
      let student = StudentAnswer(marker.truth, figures: figures)
      for field in fields {
        guard let written = student.written(for: field) else { continue }
        let answers = subject.lesson.languages.map { written($0.usualDecimalMark) }
        guard
          let answer = marker.refused(answers, in: field, earlier: &earlier)
        else { continue }
        let finding = subject.finding(
          .error, .refused(field: field.id, answer: answer, figures: figures), step: index,
          field: field)
        found.append((Refusal(step: index, field: field.id), finding))
      }
    }
    return found
  }
}

extension Language {
  /// What separates decimals where the learner has not chosen.
  var usualDecimalMark: Character { self == .spanish ? "," : "." }
}
