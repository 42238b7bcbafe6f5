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

  /// What the session of practice has shown so far; nil outside one, and where nothing was answered or skipped.
  public var practiceSummary: PracticeSummary? {
    guard case .lesson(let page) = page, let run = practice, run.repeated == nil else { return nil }
    let left = left(run, at: page)
    return left.tally.answered + left.unanswered == 0
      ? nil : summary(of: left)
  }

  /// Whether a session of practice is on the screen, or its end.
  public var isPractising: Bool {
    if case .practiceEnd = page { true } else { practice != nil && practice?.repeated == nil }
  }

  /// Whether to practise begins a session on this page, where in a lesson or a session it draws
  /// other numbers.
  public var offersPractice: Bool {
    switch page {
    case .course, .practiceEnd: true
    case .language, .lesson: false
    }
  }

  /// What came of the question of a session that is on the screen; nil while something is to be answered,
  /// and outside a session.
  public var practiceOutcome: PracticeOutcome? {
    guard case .lesson(let page) = page, var run = practice, run.repeated == nil,
      page.isAnswered(record)
    else { return nil }
    count(page, in: &run)
    if run.tally.streak > 0 { return .clean(streak: run.tally.streak) }
    let histories = page.step.fields.map { record.history(of: page.key(of: $0)) }
    if histories.contains(where: \.isRevealed) { return .shown }
    return histories.contains { $0.hintLevel > 0 } ? .helped : .found
  }

  /// Begins to practise.
  mutating func practise(_ request: PracticeRequest) -> [Effect] {
    guard request.lesson.map({ course.outline(id: $0) != nil }) ?? true else {
      notice = .unknownLesson(request.lesson ?? "")
      return []
    }
    overlay = nil
    practice = nil
    let effects = nextQuestion(of: PracticeRun(request, at: now, mastery: record.mastery))
    if let run = practice, !run.focus.isEmpty {
      notice =
        request.isDueOnly
        ? .reviewFocus(run.focus, more: max(dueRules(in: run).count - run.focus.count, 0))
        : .practiceFocus(run.focus)
    }
    return effects
  }

  /// Asks what is due before a lesson, once for each lesson of a session; nil where nothing is.
  mutating func review(before lesson: String) -> [Effect]? {
    guard reviewsBeforeLessons, course.outline(id: lesson) != nil,
      !record.mastery.due(at: now).isEmpty, canPractise, lessonsReviewed.insert(lesson).inserted
    else { return nil }
    let effects = practise(PracticeRequest(isDueOnly: true, before: lesson))
    if practice != nil { notice = .dueFirst }
    return effects
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

  /// Asks the question of practice again with new numbers.
  mutating func redraw(_ page: LessonPage, in run: PracticeRun) {
    var run = run
    guard let item = run.item else { return }
    if run.repeated == nil { count(page, in: &run) }
    if page.isAnswered(record) { run.wasAnswered = true }
    if !ask(item, again: true, run: &run) { notice = .cannot(.noOtherNumbers) }
  }
}

extension LessonPage {
  /// The numbers that the step asks, to be asked again with others; nil where it asks none that can
  /// vary.
  var repeatable: PracticeItem? {
    guard let graph = step.graph else { return nil }
    let questions = step.questions.filter { $0.practiceKind != .mixed }.map(\.bare)
    return questions.isEmpty
      ? nil : PracticeItem(lesson: lesson, graph: graph, questions: questions)
  }
}
