import BuiltinLessons
import Curriculum
import LessonFormat
import Tutor

/// The lessons that the program comes with.
enum ShippedLessons {
  /// All of them, in the order of the course.
  static var all: [Lesson] {
    LessonLoader.load([
      .builtIn(BuiltinLessons.files.map { LessonText(name: $0.name, text: $0.text) })
    ]).entries.compactMap(\.lesson)
  }

  /// The course of all of them.
  static var course: Course {
    Course(all.map { Course.Entry(lesson: $0, source: .builtIn) })
  }
}
