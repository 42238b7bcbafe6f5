import BuiltinLessons
import Curriculum
import LessonFormat

/// The lessons that the program ships, read once.
enum ShippedCourse {
  static let loaded = LessonLoader.load([
    .builtIn(BuiltinLessons.files.map { LessonText(name: $0.name, text: $0.text) })
  ])

  static var lessons: [Lesson] { loaded.entries.compactMap(\.lesson) }

  static var ids: [String] { lessons.map(\.id).sorted() }
}
