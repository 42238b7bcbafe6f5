import Checking
import Curriculum

extension TutorState {
  /// Asks the next question of a session, or ends it where there is none.
  mutating func nextQuestion(of run: PracticeRun) -> [Effect] {
    var run = run
    let catalogue = PracticeCatalogue(course: course, record: record, only: run.request.lesson)
    if run.number == 0 { run.shorten(to: catalogue.items) }
    if askSkipped(&run) { return [] }
    if run.isOver { return end(run, showingIt: true) }
    var choice = PracticeChoice(
      mastery: record.mastery, now: now, run: run, course: course, memo: practiceMemo)
    defer { practiceMemo = choice.memo }
    if run.number == 0 {
      run.focus = choice.focus(among: catalogue.items)
      run.dueElsewhere = choice.dueElsewhere(catalogue.items)
      choice.run = run
    }
    if let rule = choice.stuckRule {
      for item in choice.smallestFirst(catalogue.items) where choice.shows(rule, in: item) {
        if ask(item, inAnotherWayFor: rule, run: &run) { return [] }
      }
    }
    for item in choice.order(catalogue.items) {
      let owed = choice.owed(comingBackBy: item)
      guard owed != nil || choice.isWanted(item) else { continue }
      let rule = choice.ruleToShow(before: item)
      if ask(item, inAnotherWayFor: rule, for: owed, run: &run) { return [] }
    }
    run.endQuestions()
    if askSkipped(&run) { return [] }
    let hadQuestions = practice != nil
    let effects = end(run, showingIt: hadQuestions)
    if run.request.before != nil { return effects }
    if run.request.isDueOnly, !catalogue.items.isEmpty {
      let due = record.mastery.due(at: now)
      let hours = record.mastery.nextDue.map { $0.hours(after: now) }
      if !due.isEmpty {
        notice = .dueUnasked(due)
      } else if !hadQuestions {
        notice = .nothingDue(nextHours: hours)
      }
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
  ///     others, or where others change nothing.
  ///   - owed: What was missed before and comes back by it; nil where nothing does.
  /// - Returns: Whether there are numbers for it.
  mutating func ask(
    _ item: PracticeItem, inAnotherWayFor rule: Rule? = nil, again: Bool = false,
    comesBack: Bool = false, for owed: OwedQuestion? = nil, run: inout PracticeRun
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
      let mayRepeat = attempt == Self.tries || item.task.holdsForAllNumbers
      guard run.isNew(draw) || comesBack && mayRepeat else { continue }
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
        run.ask(item, draw, approach: approach, comesBack: comesBack, for: owed)
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
