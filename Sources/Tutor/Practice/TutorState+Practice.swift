import Checking
import Curriculum

extension TutorState {
  /// Whether some lesson has been seen whose graphs vary.
  public var canPractise: Bool {
    course.entries.map(\.outline).contains { lesson in
      lesson.steps.contains { step in
        step.isRepeatable && record.passed.contains(Place(lesson: lesson.id, step: step.id))
      }
    }
  }

  /// Begins to practise.
  mutating func practise(_ request: PracticeRequest) -> [Effect] {
    guard request.lesson.map({ course.outline(id: $0) != nil }) ?? true else {
      notice = .unknownLesson(request.lesson ?? "")
      return []
    }
    overlay = nil
    practice = nil
    nextQuestion(of: PracticeRun(request, at: now))
    return []
  }

  /// Asks a step of a lesson again with new numbers.
  mutating func repeatStep(_ page: LessonPage) {
    var run = PracticeRun(PracticeRequest(lesson: page.lesson.id), at: now)
    run.repeated = page.place
    guard let item = page.repeatable, ask(item, run: &run) else {
      notice = .cannot(.noNewNumbers)
      return
    }
  }

  /// Goes on after a practice question: to the next one, to the lesson that it repeats, or out.
  mutating func leaveQuestion(of page: LessonPage, in run: PracticeRun) -> [Effect] {
    if let place = run.repeated, let lesson = course.lesson(id: place.lesson) {
      return go(to: lesson.stepIndex(id: place.step) ?? 0, of: lesson)
    }
    var run = run
    if page.isAnswered(record) {
      let isClean = page.step.fields.allSatisfy { field in
        let history = record.history(of: page.key(of: field))
        return history.misses == 0 && history.hintLevel == 0 && !history.isRevealed
      }
      run.success += 0.2 * ((isClean ? 1 : 0) - run.success)
    }
    nextQuestion(of: run)
    return []
  }

  /// Leaves practice.
  mutating func leavePractice(_ run: PracticeRun) -> [Effect] {
    practice = nil
    if let place = run.repeated, let lesson = course.lesson(id: place.lesson) {
      return go(to: lesson.stepIndex(id: place.step) ?? 0, of: lesson)
    }
    page = .course(CoursePage(course: course, record: record))
    return []
  }

  private mutating func nextQuestion(of run: PracticeRun) {
    var run = run
    let catalogue = PracticeCatalogue(course: course, record: record, only: run.request.lesson)
    let choice = PracticeChoice(mastery: record.mastery, now: now, run: run, course: course)
    for item in choice.order(catalogue.items) where choice.isWanted(item) {
      if ask(item, run: &run) { return }
    }
    let hadQuestions = practice != nil
    practice = nil
    page = .course(CoursePage(course: course, record: record))
    if run.request.isDueOnly, !catalogue.items.isEmpty {
      notice = .nothingDue(nextDays: record.mastery.nextDue.map { $0.days(after: now) })
    } else if !hadQuestions {
      notice = .nothingToPractise
    }
  }

  /// Asks an item with new numbers.
  ///
  /// - Returns: Whether there are numbers for it.
  private mutating func ask(_ item: PracticeItem, run: inout PracticeRun) -> Bool {
    guard let source = course.lesson(id: item.lesson) else { return false }
    var next = run
    next.number += 1
    next.item = item
    var numbers = next.numbers(of: next.number)
    do {
      let lesson = try item.lesson(from: source, stepID: next.stepID, seed: numbers.next())
      guard let opened = LessonPage(lesson: lesson, at: 0, record: record) else { return false }
      page = .lesson(opened)
      overlay = nil
      practice = next
      return true
    } catch {
      run.unusable.insert(item)
      return false
    }
  }
}

extension LessonPage {
  /// The numbers that the step asks, to be asked again with others; nil where it asks none that can
  /// vary.
  var repeatable: PracticeItem? {
    guard let graph = step.graph else { return nil }
    let questions = step.questions.filter { $0.practiceKind != .mixed }.map(\.bare)
    return questions.isEmpty
      ? nil : PracticeItem(lesson: lesson.id, graph: graph, questions: questions)
  }
}

extension Timestamp {
  /// Returns the days from another moment, begun ones counted whole, and at least 1.
  fileprivate func days(after other: Timestamp) -> Int {
    let (difference, overflows) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    return overflows ? 1 : max(Int((difference + 86_399_999) / 86_400_000), 1)
  }
}
