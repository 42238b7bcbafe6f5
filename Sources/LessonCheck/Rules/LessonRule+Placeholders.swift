import Curriculum
import LessonFormat

extension LessonRule {
  /// A value that only one language shows was forgotten in the other.
  static let placeholders = LessonRule(
    rule: .placeholders, severity: .warning,
    good: RuleExample(
      """
      steps:
        - id: read
          text: { es: "El peso es {w}.", en: "The weight is {w}." }
      """),
    bad: RuleExample(
      """
      steps:
        - id: read
          text: { es: "El peso es {w}.", en: "The weight is 3." }
      """),
    subject: .lesson { subject in
      subject.texts.flatMap { placed in
        let sets = subject.lesson.languages.map {
          ($0, Set(Prose.placeholders(in: placed.text[$0])))
        }
        return sets.flatMap { has, names in
          names.sorted().compactMap { name -> CheckFinding? in
            guard let lacks = sets.first(where: { !$0.1.contains(name) })?.0 else { return nil }
            return subject.finding(
              .warning, .placeholderMissing(name, has: has, lacks: lacks),
              at: placed.path + [.key(lacks.rawValue)])
          }
        }
      }
    })
}
