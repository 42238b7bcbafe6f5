import Checking
import Curriculum

/// What has been worked out about practice items, to be at hand again.
///
/// It follows from the course, and says nothing of where a session is: two states that differ in nothing
/// else are the same.
struct PracticeMemo: Hashable, Sendable {
  /// The work of items, field by field: its rules are found by what every mistake leads to, which takes
  /// long.
  var work: [PracticeItem: [FieldWork]] = [:]
  /// The rules by which the fields of items are worked out, most of all, which are found at once.
  var rules: [PracticeItem: Set<Rule>] = [:]

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
