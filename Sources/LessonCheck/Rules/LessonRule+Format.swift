import Curriculum
import LessonFormat

extension LessonRule {
  /// What the reader itself has to say.
  static let format = LessonRule(
    rule: .format, severity: .error,
    good: RuleExample("minutes: 5"),
    bad: RuleExample("minuts: 5"),
    subject: .file { reading in
      reading.result.diagnostics.map { diagnostic in
        CheckFinding(
          path: diagnostic.path, line: diagnostic.line, column: diagnostic.column,
          severity: diagnostic.severity == .error ? .error : .warning,
          problem: .format(diagnostic.problem))
      }
    })
}
