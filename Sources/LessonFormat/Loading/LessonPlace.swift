/// A place where lessons are looked for.
public enum LessonPlace: Hashable, Sendable {
  /// A file, or a folder whose files ending in `.yaml` or `.yml` are lessons. It must exist.
  case path(String)
  /// The same, but it need not exist.
  case pathIfPresent(String)
  /// The lessons inside the program, in the order of the course.
  case builtIn([LessonText])
}
