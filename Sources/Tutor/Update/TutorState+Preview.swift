import Curriculum

extension TutorState {
  /// Goes on with a lesson as its author has changed it, at the step where the learner is: the one of
  /// the same id, or else at the same position.
  mutating func replaceLesson(_ entry: Course.Entry) -> [Effect] {
    course = Course([entry])
    if case .brokenLesson = overlay { overlay = nil }
    switch page {
    case .language:
      return []
    case .course(let list) where list.selected == entry.lesson.id:
      page = .course(CoursePage(course: course, record: record))
      return []
    case .course:
      return open(lesson: entry.lesson.id)
    case .lesson(let open):
      let last = entry.lesson.steps.count - 1
      let index = entry.lesson.stepIndex(id: open.step.id) ?? min(open.stepIndex, last)
      return go(to: index, of: entry.lesson)
    }
  }
}
