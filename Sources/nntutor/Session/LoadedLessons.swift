import Autodiff
import Curriculum

/// The lessons that were found, and what is wrong with those that cannot be used.
struct LoadedLessons {
  /// The lessons.
  let course: Course
  /// What is wrong with lesson files.
  let diagnostics: [Diagnostic]

  /// Returns the id of the lesson that was probably meant.
  func nearest(to id: String) -> String? {
    Spelling.nearest(to: id, among: course.entries.map(\.outline.id))
  }
}
