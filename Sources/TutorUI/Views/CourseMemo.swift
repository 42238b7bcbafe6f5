import Curriculum
import Screen
import Tutor
import Wording

/// The lines of the list of lessons that were made before: who moves through it sees most of them
/// again.
final class CourseMemo {
  /// What the lines follow from.
  struct Basis: Equatable {
    let course: Course
    let record: LearnerRecord
    let width: Int
    let glyphs: Glyphs
    let voice: Voice
  }

  /// A row of the list.
  struct Row: Hashable {
    /// The lesson, by its id.
    let lesson: String
    /// Whether it is selected.
    let isSelected: Bool
    /// Whether the cursor stands at the selected row.
    let hasCursor: Bool
  }

  private var basis: Basis?
  private var table: CourseRows?
  private var lines: [Row: Line] = [:]
  private var details: [String: [Line]] = [:]

  /// Forgets what follows from anything else.
  func begin(_ basis: Basis) {
    guard basis != self.basis else { return }
    self.basis = basis
    table = nil
    lines = [:]
    details = [:]
  }

  /// Returns what makes the rows, made if it is not known.
  func rows(make: () -> CourseRows) -> CourseRows {
    if let table { return table }
    let made = make()
    table = made
    return made
  }

  /// Returns a row, made if it is not known.
  func line(_ row: Row, make: () -> Line) -> Line {
    if let made = lines[row] { return made }
    let made = make()
    lines[row] = made
    return made
  }

  /// Returns what is said of a lesson, made if it is not known.
  func details(of lesson: String, make: () -> [Line]) -> [Line] {
    if let made = details[lesson] { return made }
    let made = make()
    details[lesson] = made
    return made
  }
}
