import Checking
import Curriculum

extension TutorState {
  /// Changes the lesson page by an event.
  mutating func updateLesson(_ event: Event, page: LessonPage) -> [Effect] {
    var page = page
    switch event {
    case .action(let action):
      if case .unavailable(let reason) = availability(of: action) {
        notice = .cannot(reason)
        return []
      }
      return updateLesson(action, page: page)
    case .insert(let text):
      page.leavePicture()
      page.panelScroll = nil
      guard let field = page.focusedField, !page.isDone(field, record: record) else { break }
      if case .choice = field.target {
        page.answers[field.id] = LineEditor(text)
      } else if page.isRefusedAsItStands(field) {
        page.answers[field.id] = LineEditor(text)
      } else if !page.answers[field.id, default: LineEditor()].insert(text) {
        notice = .answerFull
      }
      self.page = .lesson(page)
    case .scroll(let line):
      page.leavePicture()
      page.scroll = max(line, 0)
      self.page = .lesson(page)
    case .scrollPanel(let line):
      page.panelScroll = max(line, 0)
      self.page = .lesson(page)
    case .tick(let milliseconds):
      return tick(milliseconds: milliseconds, page: page)
    case .nudge(let node):
      nudge(node, page: page)
    case .walk(let node):
      page.walk(to: node, record: record)
      self.page = .lesson(page)
    case .begin, .chooseLanguage, .open, .practise, .lessonSaved, .lessonBroken, .recordFailed,
      .recordRecovered:
      break
    }
    return []
  }

  private mutating func updateLesson(_ action: Action, page: LessonPage) -> [Effect] {
    var page = page
    if action != .scrollUp, action != .scrollDown { page.panelScroll = nil }
    if action != .nudge, action != .overview, action != .redraw { page.nudge = nil }
    if page.walked != nil, leavesPicture(action, page: &page) {
      self.page = .lesson(page)
      return []
    }
    if let effects = updateExperiment(action, page: page) { return effects }
    switch action {
    case .confirm:
      return page.isAnswered(record) ? goOn(from: page) : check(page: page)
    case .hint:
      return openHint(page: page)
    case .split:
      split(&page)
    case .nextField, .previousField:
      guard page.fields(record).count > 1 else {
        notice = .cannot(.notHere)
        return []
      }
      page.moveFocus(by: action == .nextField ? 1 : -1, wraps: true, record: record)
    case .up, .down:
      let isUp = action == .up
      if !page.moveInOptions(by: isUp ? -1 : 1, record: record) {
        page.moveFocus(
          by: isUp ? -page.rowLength : page.rowLength, wraps: false, record: record)
      }
    case .nudge:
      nudge(page.walked, page: page)
      return []
    case .overview:
      page.showsOverview.toggle()
    case .practise:
      repeatStep(page)
      return []
    case .nextStep:
      if let practice { return leaveQuestion(of: page, in: practice) }
      if page.isAnswered(record) { return goOn(from: page) }
      let effects = go(to: page.stepIndex + 1, of: page.lesson)
      notice = .stepLeftOpen
      return effects
    case .previousStep:
      return go(to: page.stepIndex - 1, of: page.lesson)
    case .back:
      if let practice { return leavePractice(practice) }
      self.page = .course(CoursePage(course: course, record: record))
      return []
    case .left, .right, .home, .end, .deleteBackward, .deleteForward, .clear:
      guard let field = page.focusedField, !page.isDone(field, record: record) else { return [] }
      _ = page.answers[field.id, default: LineEditor()].edit(action)
    case .scrollUp, .scrollDown:
      // The view turns these into a scroll wherever there is something to scroll.
      notice = .cannot(action == .scrollUp ? .atTheTop : .atTheEnd)
      return []
    case .run, .oneStep, .oneEpoch, .rewind, .search, .language, .help, .quit, .redraw:
      return []
    }
    self.page = .lesson(page)
    return []
  }

  /// Pushes a given node of the picture.
  private mutating func nudge(_ node: String?, page: LessonPage) {
    var page = page
    page.panelScroll = nil
    page.scroll = nil
    if let reason = page.nudge(node, record: record) { notice = .cannot(reason) }
    self.page = .lesson(page)
  }

  /// Does what an action does while the picture has the focus.
  ///
  /// - Returns: Whether that was all; nothing else is done then.
  private func leavesPicture(_ action: Action, page: inout LessonPage) -> Bool {
    switch action {
    case .confirm where page.isAnswered(record):
      return false
    case .confirm, .back, .nextField, .previousField:
      page.leavePicture(from: action, record: record)
      return true
    case .hint, .split, .run, .oneStep, .oneEpoch, .rewind:
      page.leavePicture()
      return false
    case .up, .down, .left, .right, .home, .end, .deleteBackward, .deleteForward, .clear:
      // The view turns the arrows into a walk wherever there is a node in their direction.
      return true
    case .nudge, .overview, .nextStep, .previousStep, .scrollUp, .scrollDown, .practise, .search,
      .language, .help, .quit, .redraw:
      return false
    }
  }

  /// Checks the answer in the focused field.
  private mutating func check(page: LessonPage) -> [Effect] {
    var page = page
    page.scroll = nil
    guard let field = page.focusedField else { return [] }
    let answer = page.answers[field.id]?.text ?? ""
    if page.isDone(field, record: record) {
      page.focus = page.firstOpenField(record, from: page.focus) ?? page.focus
      page.commented = nil
      self.page = .lesson(page)
      return []
    }
    guard !answer.allSatisfy(\.isWhitespace) else {
      notice = .typeAnAnswer
      if field.experiment != nil {
        page.answers[field.id] = nil
        self.page = .lesson(page)
      }
      return []
    }
    let marker = Marker(lesson: page.lesson, step: page.step, isForMany: false)
    let mark = marker.mark(
      answer, for: field, earlier: EarlierAnswers(page: page, record: record), evidence: mistakes)
    mistakes.add(mark.mistakes)
    if let laboratory = page.laboratory(of: field) {
      page.answers[field.id] = nil
      if let settings = try? SettingsReader(laboratory.experiment).read(answer) {
        page.experiments[field.id]?.complete(settings, in: laboratory)
      }
    }
    if mark.verdict.isAccepted { return accept(mark, for: field, page: page) }
    page.marks[field.id] = mark
    page.commented = field.id
    self.page = .lesson(page)
    return keep(attempt(mark, for: field, page: page))
  }

  /// Keeps an answer that is right, and goes on to the next field.
  mutating func accept(_ mark: Mark, for field: Field, page: LessonPage) -> [Effect] {
    var page = page
    page.marks[field.id] = mark
    page.commented = field.id
    var effects = keep(attempt(mark, for: field, page: page))
    moveOn(from: field, &page)
    effects += passIfAnswered(page)
    self.page = .lesson(page)
    return effects
  }

  private func attempt(_ mark: Mark, for field: Field, page: LessonPage) -> Attempt {
    Attempt(
      key: page.key(of: field), answer: mark.answer, outcome: .init(mark.verdict),
      mistakes: mark.mistakes.map(\.code.rawValue),
      rules: Marker(lesson: page.lesson, step: page.step, isForMany: false)
        .rules(toldBy: mark, of: field),
      hintLevel: page.hintLevels[field.id] ?? 0, language: preferences.language)
  }

  /// Opens the next hint of the focused field; the last one is the solution.
  private mutating func openHint(page: LessonPage) -> [Effect] {
    var page = page
    guard let field = page.focusedField else { return [] }
    page.scroll = nil
    let level = min((page.hintLevels[field.id] ?? 0) + 1, page.hintCount(for: field))
    let hint = page.hint(level, for: field, record: record)
    page.hintLevels[field.id] = level
    page.openHints[field.id] = hint
    page.commented = field.id
    // The learner has turned from what could not be read to the hint.
    if case .unreadable = page.marks[field.id]?.verdict { page.marks[field.id] = nil }
    var effects: [Effect] = []
    if hint?.isSolution == true {
      let attempt = Attempt(
        key: page.key(of: field), answer: "", outcome: .revealed,
        rules: Marker(lesson: page.lesson, step: page.step, isForMany: false).rules(
          neededBy: field),
        hintLevel: level, language: preferences.language)
      page.marks[field.id] = nil
      effects = keep(attempt) + passIfAnswered(page)
      if page.whole(of: field) != nil { moveOn(from: field, &page) }
    }
    self.page = .lesson(page)
    return effects
  }

  /// Goes to the next open field.
  ///
  /// When the last small question of a field is answered, they fold back: the field has the focus
  /// again, with the chain rule and the numbers in it.
  private func moveOn(from field: Field, _ page: inout LessonPage) {
    guard let whole = page.whole(of: field), !page.isDone(whole, record: record),
      page.parts(of: whole, record: record).isEmpty
    else {
      page.focus = page.firstOpenField(record, from: page.focus) ?? page.focus
      return
    }
    page.focus = whole.id
    page.commented = whole.id
    page.marks[whole.id] = nil
    page.answers[whole.id] = nil
    openHint(for: whole, page: &page) { if case .numbers = $0 { true } else { false } }
  }

  /// Opens the hints of a field up to the first of a kind.
  private func openHint(for field: Field, page: inout LessonPage, until isMeant: (Hint) -> Bool) {
    let hints = page.hints(for: field, record: record)
    guard let found = hints.firstIndex(where: isMeant) else { return }
    let level = max(page.hintLevels[field.id] ?? 0, found + 1)
    page.hintLevels[field.id] = level
    page.openHints[field.id] = hints.indices.contains(level - 1) ? hints[level - 1] : hints[found]
  }

  /// Splits the focused field into small questions and goes to the first of them, with the hint that
  /// says how they belong together.
  private func split(_ page: inout LessonPage) {
    guard let field = page.focusedField else { return }
    let parts = page.partsOffered(for: field, record: record)
    guard let first = parts.first else { return }
    page.splits[field.id] = parts
    page.focus = first.id
    page.commented = field.id
    page.marks[field.id] = nil
    page.answers[field.id] = nil
    openHint(for: field, page: &page) { if case .reachesThrough = $0 { true } else { false } }
  }

  private mutating func keep(_ attempt: Attempt) -> [Effect] {
    record.add(attempt, at: now)
    return [.record(attempt)]
  }

  private mutating func passIfAnswered(_ page: LessonPage) -> [Effect] {
    guard practice == nil, page.isAnswered(record), record.passed.insert(page.place).inserted else {
      return []
    }
    return [.pass(page.place)]
  }

  /// Leaves a step in which nothing is open.
  private mutating func goOn(from page: LessonPage) -> [Effect] {
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
