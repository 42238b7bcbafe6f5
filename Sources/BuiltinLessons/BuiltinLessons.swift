/// The lessons inside the program.
///
/// They are the files `Lessons/*.yaml` of the package, which the `EmbedLessons` plugin turns into
/// source at every build. A program copied alone to another place has them all.
public enum BuiltinLessons {
  /// The files, sorted by name.
  public static let files = EmbeddedLessons.files.map {
    LessonFile(name: $0.name, text: $0.text, outline: $0.outline)
  }
}
