public import Curriculum
import LessonFormat

/// A rule that lessons are tried against.
///
/// A new rule is a file with its value, a line in ``all``, and its words in `Wording`.
public struct LessonRule: Sendable {
  /// What a rule looks at.
  enum Subject: Sendable {
    /// A file, whether it can be read or not.
    case file(@Sendable (PlacedReading) -> [CheckFinding])
    /// A lesson that is read.
    case lesson(@Sendable (LessonUnderCheck) -> [CheckFinding])
    /// All lessons together, and the ids of those that exist besides.
    case course(@Sendable ([CourseMember], Set<String>) -> [CheckFinding])
  }

  /// The rules in the order of the guide.
  public static let all: [LessonRule] = [
    .format, .uniqueIDs, .requires, .placeholders, .untranslated, .drawable, .fits, .unusedGraph,
    .spoiler, .duplicateOptions, .expressionNames, .findable, .experiments, .students,
    .practice, .mistakes, .hiddenMistakes, .collidingMistakes,
  ]

  /// The rule's name.
  public let rule: CheckRule
  /// How serious what it finds is.
  public let severity: CheckFinding.Severity
  /// Files in which it finds nothing.
  public let good: RuleExample
  /// Files in which it finds something.
  public let bad: RuleExample
  /// What it looks at.
  let subject: Subject

  /// Returns what the rule finds in a file, whether it can be read or not.
  func findings(in reading: PlacedReading) -> [CheckFinding] {
    if case .file(let check) = subject { check(reading) } else { [] }
  }

  /// Returns what the rule finds in a lesson.
  func findings(in lesson: LessonUnderCheck) -> [CheckFinding] {
    if case .lesson(let check) = subject { check(lesson) } else { [] }
  }

  /// Returns what the rule finds in lessons together.
  func findings(in members: [CourseMember], known: Set<String>) -> [CheckFinding] {
    if case .course(let check) = subject { check(members, known) } else { [] }
  }
}
