/// What came of a question of practice.
public enum PracticeOutcome: Hashable, Sendable {
  /// It was answered without a miss or hint, as so many in a row.
  case clean(streak: Int)
  /// It was answered after misses, and without hints.
  case found
  /// It was answered with hints, which may have said all of it.
  case helped
  /// A solution was looked at.
  case shown
}
