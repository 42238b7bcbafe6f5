import Curriculum
import LessonFormat

/// What the rules about several files need of one.
struct CourseMember: Sendable {
  /// The file, as it was named.
  let path: String
  /// The lesson's id.
  let id: String
  /// Where the id stands.
  let place: SourcePlace
  /// The lessons it requires, and where it says so.
  let requires: [(id: String, place: SourcePlace)]

  init(path: String, lesson: Lesson, places: LessonPlaces) {
    self.path = path
    id = lesson.id
    place = places.place(["id"])
    requires = lesson.requires.enumerated().map { index, id in
      (id, places.place(["requires", .item(index)]))
    }
  }

  /// Returns a finding at a place of the file.
  func finding(
    _ severity: CheckFinding.Severity, _ problem: CheckProblem, at place: SourcePlace
  ) -> CheckFinding {
    CheckFinding(
      path: path, line: place.line, column: place.column, severity: severity, problem: problem)
  }
}
