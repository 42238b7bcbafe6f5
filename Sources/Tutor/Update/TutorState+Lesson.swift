import Checking
import Curriculum

extension TutorState {
  /// Changes the lesson page by an event.
  mutating func updateLesson(_ event: Event, page: LessonPage) -> [Effect] {
    var page = page
    switch event {
    case .action(let action):
      if let effects = updateTypedSetting(action, page: page) { return effects }
      if case .lesson(let current) = self.page { page = current }
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
      } else if !page.answers[field.id, default: LineEditor()].insert(text) {
        notice = .answerFull
      }
      self.page = .lesson(page)
    case .typeSetting(let text):
      typeSetting(text, page: page)
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
    case .begin, .chooseLanguage, .open, .practise, .turn, .lessonSaved, .lessonBroken,
      .recordFailed, .recordRecovered:
      break
    }
    return []
  }

  private mutating func updateLesson(_ action: Action, page: LessonPage) -> [Effect] {
    var page = page
    if action != .scrollUp, action != .scrollDown { page.panelScroll = nil }
    if action != .nudge, action != .overview, action != .redraw { page.nudge = nil }
    if page.showsOverview, action == .back {
      page.leavePicture()
      self.page = .lesson(page)
      return []
    }
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
      if let practice { redraw(page, in: practice) } else { repeatStep(page) }
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
      if let practice {
        let typed = page.fieldsWithText(record)
        guard typed.isEmpty else {
          for field in typed { page.answers[field.id] = nil }
          self.page = .lesson(page)
          notice = .clearedFirst(toLesson: practice.leadsToLesson)
          return []
        }
        return leavePractice(from: page, in: practice)
      }
      self.page = .course(CoursePage(course: course, record: record))
      return []
    case .left, .right, .home, .end, .deleteBackward, .deleteForward, .clear:
      guard let field = page.focusedField, !page.isDone(field, record: record) else { return [] }
      _ = page.answers[field.id, default: LineEditor()].edit(action)
    case .scrollUp, .scrollDown:
      // The view turns these into a scroll wherever there is something to scroll.
      notice = .cannot(action == .scrollUp ? .atTheTop : .atTheEnd)
      return []
    case .run, .oneStep, .oneEpoch, .rewind, .progress, .search, .settings, .language, .help,
      .quit, .redraw:
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
    case .nudge, .overview, .nextStep, .previousStep, .scrollUp, .scrollDown, .practise,
      .progress, .search, .settings, .language, .help, .quit, .redraw:
      return false
    }
  }
}
