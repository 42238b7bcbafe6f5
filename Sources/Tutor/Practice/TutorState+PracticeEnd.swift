public import Curriculum

extension TutorState {
  /// Goes on after a practice question: to the next one, to the lesson that it repeats, or out.
  mutating func leaveQuestion(of page: LessonPage, in run: PracticeRun) -> [Effect] {
    if let effects = goBack(from: run) { return effects }
    var run = run
    let firstTry = count(page, in: &run)
    if page.isAnswered(record) || run.wasAnswered {
      return run.isOver ? end(run, showingIt: true) : nextQuestion(of: run)
    }
    let wasSkippable = run.isSkippable
    run.skip(after: firstTry)
    run.abandon()
    let effects = run.isOver ? end(run, showingIt: true) : nextQuestion(of: run)
    if !wasSkippable {
      notice = notice ?? .staysUnanswered
    } else if let item = run.item, practice?.isHeld(item) == true {
      notice = notice ?? .comesBack
    }
    return effects
  }

  /// Leaves practice: to the step that was repeated, or to what the session has shown.
  mutating func leavePractice(from page: LessonPage, in run: PracticeRun) -> [Effect] {
    if let effects = goBack(from: run) { return effects }
    let run = left(run, at: page)
    return end(run, showingIt: run.tally.answered + run.unanswered > 0)
  }

  /// Returns a session as it is when the question on the screen is left and no other is asked.
  func left(_ run: PracticeRun, at page: LessonPage) -> PracticeRun {
    var run = run
    count(page, in: &run)
    if !page.isAnswered(record), !run.wasAnswered { run.abandon() }
    return run
  }

  /// Goes back to the step that was repeated; nil where none was.
  private mutating func goBack(from run: PracticeRun) -> [Effect]? {
    guard let place = run.repeated, let lesson = course.lesson(id: place.lesson) else { return nil }
    return go(to: lesson.stepIndex(id: place.step) ?? 0, of: lesson)
  }

  /// Counts a question that is left; one in which nothing was tried costs nothing.
  ///
  /// - Returns: What came of it, where it is left open to come back; nil where nothing was tried.
  @discardableResult
  func count(_ page: LessonPage, in run: inout PracticeRun) -> PracticeTally.FirstTry? {
    let histories = page.step.fields.map { page.history(of: $0, in: record) }
    let tried = histories.filter(\.isTried)
    guard !tried.isEmpty else { return nil }
    let isClean = histories.allSatisfy(\.isClean)
    let misses = page.practiceMisses(question: run.number, record: record)
    let right = tried.count(where: \.isClean)
    run.count(
      PracticeTally.Answers(right: right, missed: tried.count - right), isClean: isClean,
      misses: misses, breaking: page.brokenRules)
    return misses.isEmpty ? .begun : .missed
  }

  /// Ends a session with what it has shown, with the course list, or with the lesson that it was before.
  mutating func end(_ run: PracticeRun, showingIt: Bool) -> [Effect] {
    practice = nil
    if let lesson = run.request.before { return enter(lesson: lesson) }
    page =
      showingIt
      ? .practiceEnd(summary(of: run))
      : .course(CoursePage(course: course, record: record))
    return []
  }

  /// Returns the rules that are due now, without those that no question shows.
  public func dueRules(in run: PracticeRun) -> [Rule] {
    record.mastery.due(at: now).filter { !run.dueElsewhere.contains($0) }
  }

  /// Returns what a session has shown that ends now.
  func summary(of run: PracticeRun) -> PracticeSummary {
    // Who has been asked all that is due, and leaves some of it due, cannot be asked it.
    let hasAskedAll = run.request.isDueOnly && run.isExhausted && run.unanswered == 0
    return PracticeSummary(
      run, mastery: record.mastery, due: hasAskedAll ? [] : dueRules(in: run), at: now)
  }

  /// Changes the page at the end of a session by an event.
  mutating func updatePracticeEnd(_ event: Event, _ summary: PracticeSummary) -> [Effect] {
    switch event {
    case .action(.confirm), .action(.back):
      page = .course(CoursePage(course: course, record: record))
    case .action(.practise):
      return practise(summary.next)
    case .action(let action):
      if case .unavailable(let reason) = availability(of: action) { notice = .cannot(reason) }
    default: break
    }
    return []
  }
}

extension FieldHistory {
  /// Whether the first answer was right, without a hint.
  fileprivate var isClean: Bool {
    acceptedAnswer != nil && misses == 0 && hintLevel == 0 && !isRevealed
  }
}
