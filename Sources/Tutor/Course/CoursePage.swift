public import Curriculum

/// The list of lessons, as it stands on the screen.
public struct CoursePage: Hashable, Sendable {
  /// The lesson that is selected, by its id.
  public var selected: String?
  /// The text searched for; nil while nothing is searched.
  public var search: LineEditor?

  /// Creates the list with the lesson selected that should be taken next.
  public init(course: Course, record: LearnerRecord) {
    selected = Self.next(in: course, record: record)
  }

  /// Returns the lesson to go on with: the one left open last, or where that is finished the next
  /// unfinished one behind it, else the first unfinished one.
  public static func next(in course: Course, record: LearnerRecord) -> String? {
    let lessons = course.entries.map(\.outline)
    func isOpen(_ lesson: LessonOutline) -> Bool {
      !LessonStatus(lesson, record: record).isFinished
    }
    let last = lessons.firstIndex { $0.id == record.lastLesson } ?? lessons.startIndex
    let next = lessons.dropFirst(last).first(where: isOpen) ?? lessons.first(where: isOpen)
    return (next ?? lessons.first)?.id
  }

  /// Returns the lessons that match the search, all of them while nothing is searched.
  public func entries(of course: Course) -> [Course.Entry] {
    guard let search, !search.isEmpty else { return course.entries }
    let wanted = SearchKey(search.text)
    return course.entries.filter { entry in
      let lesson = entry.outline
      let texts = [lesson.id] + Language.allCases.flatMap { [lesson.title[$0], lesson.goal[$0]] }
      return texts.contains { SearchKey($0).contains(wanted) }
    }
  }
}
