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

  /// What the session of practice has shown so far; nil outside one, and where nothing was answered.
  public var practiceSummary: PracticeSummary? {
    guard case .lesson(let page) = page, var run = practice, run.repeated == nil else { return nil }
    count(page, in: &run)
    return run.tally.answered == 0 ? nil : PracticeSummary(run, mastery: record.mastery, at: now)
  }

  /// Whether a session of practice is on the screen, or its end.
  public var isPractising: Bool {
    if case .practiceEnd = page { true } else { practice != nil && practice?.repeated == nil }
  }

  /// Whether to practise begins a session here, where in a lesson or a session it draws other numbers.
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
    if practice != nil, let focus = focus(of: request) { notice = .practiceFocus(focus) }
    return effects
  }

  /// The rules that a session is most needed for; nil where there are none, and where the seed decides what is
  /// asked.
  private func focus(of request: PracticeRequest) -> [Rule]? {
    guard request.seed == nil, !request.isDueOnly else { return nil }
    let (due, shaky) = (record.mastery.due(at: now), record.mastery.rules(.shaky))
    let rules = (shaky.filter(due.contains) + due + shaky).reduce(into: [Rule]()) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
    return rules.isEmpty ? nil : Array(rules.prefix(Self.focused))
  }

  /// How many rules are named at the start.
  private static let focused = 3

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
    if !ask(item, again: true, run: &run) { notice = .cannot(.noOtherNumbers) }
  }

  /// Goes on after a practice question: to the next one, to the lesson that it repeats, or out.
  mutating func leaveQuestion(of page: LessonPage, in run: PracticeRun) -> [Effect] {
    if let place = run.repeated, let lesson = course.lesson(id: place.lesson) {
      return go(to: lesson.stepIndex(id: place.step) ?? 0, of: lesson)
    }
    var run = run
    count(page, in: &run)
    if page.isAnswered(record) {
      return run.isOver ? end(run, showingIt: true) : nextQuestion(of: run)
    }
    let told: Notice = run.isSkippable ? .comesBack : .staysUnanswered
    run.skip()
    let effects = run.isOver ? end(run, showingIt: true) : nextQuestion(of: run)
    notice = notice ?? told
    return effects
  }

  /// Leaves practice: to the step that was repeated, or to what the session has shown.
  mutating func leavePractice(from page: LessonPage, in run: PracticeRun) -> [Effect] {
    if let place = run.repeated, let lesson = course.lesson(id: place.lesson) {
      return go(to: lesson.stepIndex(id: place.step) ?? 0, of: lesson)
    }
    var run = run
    count(page, in: &run)
    return end(run, showingIt: run.tally.answered > 0)
  }

  /// Counts a question that is left; one in which nothing was tried costs nothing.
  private func count(_ page: LessonPage, in run: inout PracticeRun) {
    let histories = page.step.fields.map { record.history(of: page.key(of: $0)) }
    guard histories.contains(where: { $0.isDone || $0.misses > 0 }) else { return }
    let isClean = histories.allSatisfy {
      $0.acceptedAnswer != nil && $0.misses == 0 && $0.hintLevel == 0
    }
    run.success += 0.2 * ((isClean ? 1 : 0) - run.success)
    run.tally.addQuestion(isClean: isClean)
    if !isClean { run.miss() }
  }

  /// Ends a session with what it has shown, with the course list, or with the lesson that it was before.
  private mutating func end(_ run: PracticeRun, showingIt: Bool) -> [Effect] {
    practice = nil
    if let lesson = run.request.before { return enter(lesson: lesson) }
    page =
      showingIt
      ? .practiceEnd(PracticeSummary(run, mastery: record.mastery, at: now))
      : .course(CoursePage(course: course, record: record))
    return []
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

  private mutating func nextQuestion(of run: PracticeRun) -> [Effect] {
    var run = run
    let catalogue = PracticeCatalogue(course: course, record: record, only: run.request.lesson)
    if run.number == 0 { run.shorten(to: catalogue.items) }
    if askSkipped(&run) { return [] }
    var choice = PracticeChoice(
      mastery: record.mastery, now: now, run: run, course: course, memo: practiceMemo)
    defer { practiceMemo = choice.memo }
    if let rule = choice.stuckRule {
      for item in choice.smallestFirst(catalogue.items) where choice.shows(rule, in: item) {
        if ask(item, inAnotherWayFor: rule, run: &run) { return [] }
      }
    }
    for item in choice.order(catalogue.items) where choice.isWanted(item) {
      if ask(item, inAnotherWayFor: choice.ruleToShow(before: item), run: &run) { return [] }
    }
    run.endQuestions()
    if askSkipped(&run) { return [] }
    let hadQuestions = practice != nil
    let effects = end(run, showingIt: hadQuestions)
    if run.request.before != nil { return effects }
    if run.request.isDueOnly, !catalogue.items.isEmpty {
      notice = .nothingDue(nextHours: record.mastery.nextDue.map { $0.hours(after: now) })
    } else if !hadQuestions {
      notice = .nothingToPractise
    }
    return effects
  }

  /// Asks what was skipped, where it is its turn.
  ///
  /// - Returns: Whether something is asked.
  private mutating func askSkipped(_ run: inout PracticeRun) -> Bool {
    while let item = run.comingBack {
      if ask(item, comesBack: true, run: &run) { return true }
      run.dropSkipped(item)
    }
    return false
  }

  /// How often numbers are drawn for a question until there are some that were not asked yet.
  private static let tries = 8

  /// Asks an item with new numbers.
  ///
  /// - Parameters:
  ///   - rule: The rule that has failed so often that an example is to be seen first; nil for a question
  ///     as usual.
  ///   - again: Whether it takes the place of the question that is asked now.
  ///   - comesBack: Whether it was skipped, so that numbers that were asked will do where there are no
  ///     others.
  /// - Returns: Whether there are numbers for it.
  private mutating func ask(
    _ item: PracticeItem, inAnotherWayFor rule: Rule? = nil, again: Bool = false,
    comesBack: Bool = false, run: inout PracticeRun
  ) -> Bool {
    guard let source = course.lesson(id: item.lesson) else { return false }
    let question = again ? run.number : run.number + 1
    let redraws = again ? run.redraws + 1 : 0
    var numbers = run.numbers(of: question, redraws: redraws)
    let stepID = run.stepID(of: question, redraws: redraws)
    for attempt in 1...Self.tries {
      guard var lesson = try? item.lesson(from: source, stepID: stepID, seed: numbers.next())
      else { break }
      let draw = PracticeDraw(item, in: lesson)
      guard run.isNew(draw) || comesBack && attempt == Self.tries else { continue }
      let pass = item.isWorked ? WorkedPass(lesson, numbers: &numbers) : nil
      if item.isWorked {
        guard let pass else { break }
        for index in lesson.steps.indices { lesson.steps[index].questions = [pass.question] }
      }
      guard var opened = LessonPage(lesson: asked(lesson), at: 0, record: record) else { break }
      opened.workedPass = pass
      let approach = rule.map { rule in
        var example: ChangedApproach.Example?
        for _ in 0..<Self.tries where example == nil {
          let other = try? item.lesson(from: source, stepID: stepID, seed: numbers.next())
          example = other.flatMap {
            ChangedApproach.Example($0, showing: rule, before: lesson)
          }
        }
        return ChangedApproach(rule: rule, example: example)
      }
      if again {
        run.askAgain(draw)
      } else {
        run.ask(item, draw, approach: approach, comesBack: comesBack)
      }
      page = .lesson(opened)
      overlay = nil
      practice = run
      return true
    }
    if !again { run.unusable.insert(item) }
    return false
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
