/// Where a lesson comes from.
public enum LessonSource: Hashable, Sendable {
  /// The lessons inside the program.
  case builtIn
  /// A file, as a path.
  case file(String)
}
