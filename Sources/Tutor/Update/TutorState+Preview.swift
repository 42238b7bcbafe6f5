import Curriculum

extension TutorState {
  /// Goes on with a lesson as its author has changed it, at the step where the learner is: the one of
  /// the same id, or else at the same position.
  mutating func replaceLesson(_ entry: Course.Entry) -> [Effect] {
    course = Course([entry])
    practiceMemo = PracticeMemo()
    if case .brokenLesson = overlay { overlay = nil }
    switch page {
    case .language, .practiceEnd:
      return []
    case .course(let list) where list.selected == entry.outline.id:
      page = .course(CoursePage(course: course, record: record))
      return []
    case .course:
      return open(lesson: entry.outline.id)
    case .lesson(let open):
      guard let lesson = entry.lesson else { return [] }
      let last = lesson.steps.count - 1
      let index = lesson.stepIndex(id: open.step.id) ?? min(open.stepIndex, last)
      return go(to: index, of: lesson)
    }
  }
}
