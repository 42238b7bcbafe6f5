import Curriculum
import LessonFormat
import Tutor

/// A lesson file that is played while it is written.
struct LessonWatch {
  /// How often the file is looked at, in milliseconds.
  static let period = 300

  private let path: String
  private var stamp: Platform.FileStamp?

  /// Watches a file, from how it is now.
  init(path: String) {
    self.path = path
    stamp = Platform.fileStamp(path)
  }

  /// Returns what the file is now, if it has been saved since this was last asked.
  mutating func change() -> Event? {
    let newest = Platform.fileStamp(path)
    guard newest != stamp else { return nil }
    stamp = newest
    return Self.read(path).event
  }

  /// What a lesson file is.
  struct Reading {
    /// The lesson, if it can be read.
    let entry: Course.Entry?
    /// What is to be said of it.
    let diagnostics: [Diagnostic]

    /// What it means for the session.
    var event: Event {
      let errors = diagnostics.filter { $0.severity == .error }
      guard let entry, errors.isEmpty else { return .lessonBroken(errors) }
      return .lessonSaved(entry)
    }

    /// What it means for a session that begins with it: the lesson is opened.
    var beginning: Event {
      guard case .lessonSaved(let entry) = event else { return event }
      return .begin(lesson: entry.outline.id)
    }
  }

  /// Reads a lesson file.
  static func read(_ path: String) -> Reading {
    let result = LessonLoader.read(contentsOf: path)
    return Reading(
      entry: result.lesson.map { Course.Entry(lesson: $0, source: .file(path)) },
      diagnostics: result.diagnostics)
  }
}
