import Curriculum

/// A reason not to read a text any further, and where it stands.
struct Refusal: Error, Hashable {
  /// What is wrong.
  var problem: LessonProblem
  /// Where, or nil where the text as a whole is meant.
  var place: SourcePlace?
}
