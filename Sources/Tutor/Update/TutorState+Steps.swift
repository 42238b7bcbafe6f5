import Curriculum

extension TutorState {
  /// Opens a lesson, after a few questions that are due, if any are.
  mutating func open(lesson id: String) -> [Effect] {
    review(before: id) ?? enter(lesson: id)
  }

  /// Opens a lesson where it was left.
  mutating func enter(lesson id: String) -> [Effect] {
    guard let lesson = course.lesson(id: id) else {
      notice = .unknownLesson(id)
      return []
    }
    let index = record.places[id].flatMap(lesson.stepIndex(id:)) ?? 0
    let isFinished = LessonStatus(LessonOutline(lesson), record: record).isFinished
    return go(to: isFinished && index == lesson.steps.count - 1 ? 0 : index, of: lesson)
  }

  /// Goes to a step of a lesson.
  mutating func go(to stepIndex: Int, of lesson: Lesson) -> [Effect] {
    guard let opened = LessonPage(lesson: asked(lesson), at: stepIndex, record: record) else {
      return []
    }
    page = .lesson(opened)
    practice = nil
    overlay = nil
    record.places[lesson.id] = opened.step.id
    record.lastLesson = lesson.id
    return [.remember(opened.place)]
  }

  /// Keeps that a step is finished, once nothing in it is open.
  mutating func passIfAnswered(_ page: LessonPage) -> [Effect] {
    guard practice == nil, page.isAnswered(record), record.passed.insert(page.place).inserted else {
      return []
    }
    return [.pass(page.place)]
  }

  /// Leaves a step in which nothing is open.
  mutating func goOn(from page: LessonPage) -> [Effect] {
    if let practice { return leaveQuestion(of: page, in: practice) }
    let effects = passIfAnswered(page)
    guard page.isLastStep else {
      return effects + go(to: page.stepIndex + 1, of: page.lesson)
    }
    let status = LessonStatus(LessonOutline(page.lesson), record: record)
    if let open = page.lesson.steps.firstIndex(where: { step in
      !record.passed.contains(Place(lesson: page.lesson.id, step: step.id))
    }) {
      let opened = go(to: open, of: page.lesson)
      notice = .stepsLeftOpen(status.steps - status.finishedSteps)
      return effects + opened
    }
    self.page = .course(CoursePage(course: course, record: record))
    if status.isFinished { notice = .lessonFinished(lesson: page.lesson.id, isKept: isKept) }
    return effects
  }
}
