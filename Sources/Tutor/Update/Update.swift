import Curriculum

/// Changes a session by an event and returns what is to be done outside.
///
/// Never throws and never waits: the same state and event always give the same result.
public func update(_ state: inout TutorState, _ event: Event) -> [Effect] {
  let told = state.notice
  state.notice = nil
  let effects = state.handle(event)
  if let told, told.outlastsTyping, !event.isDone { state.tellAgain(told) }
  state.tellNext()
  return effects
}

extension Event {
  /// Whether the learner has done something besides typing, and so has seen what was told.
  fileprivate var isDone: Bool {
    switch self {
    case .begin, .insert, .typeSetting, .scroll, .scrollPanel, .tick, .lessonSaved, .lessonBroken,
      .recordFailed,
      .recordRecovered:
      false
    case .action(let action):
      switch action {
      case .left, .right, .home, .end, .deleteBackward, .deleteForward, .clear, .redraw: false
      default: true
      }
    case .walk, .nudge, .chooseLanguage, .open, .practise, .turn: true
    }
  }
}

extension TutorState {
  /// Handles an event on whatever page is shown.
  fileprivate mutating func handle(_ event: Event) -> [Effect] {
    if let effects = updateAnywhere(event) { return effects }
    if overlay != nil { return updateOverlay(event) }
    switch page {
    case .language(let selected, let opening):
      return updateLanguagePage(event, selected: selected, opening: opening)
    case .course(let page): return updateCourse(event, page: page)
    case .practiceEnd(let summary): return updatePracticeEnd(event, summary)
    case .lesson(let page): return updateLesson(event, page: page)
    }
  }

  /// Handles what means the same on every page; nil if the event is not of that kind.
  fileprivate mutating func updateAnywhere(_ event: Event) -> [Effect]? {
    switch event {
    case .action(.quit):
      return [.finish]
    case .action(.redraw):
      return [.redraw]
    case .action(.language):
      if case .language(let selected, let opening) = page {
        page = .language(selected: selected.next, opening: opening)
        return []
      }
      return choose(preferences.language.next)
    case .action(.settings) where overlay == nil:
      if case .language = page { return nil }
      overlay = .settings(selected: SettingName.allCases.first ?? .language)
      return []
    case .action(.progress) where overlay == nil:
      if case .language = page { return nil }
      overlay = .progress(scroll: 0)
      return []
    case .turn(let name):
      overlay = .settings(selected: name)
      return turn(name, by: 1)
    case .action(.help) where overlay == nil:
      overlay = .help(scroll: 0)
      return []
    case .chooseLanguage(let language):
      let effects = choose(language)
      guard case .language(_, let opening) = page else { return effects }
      page = .course(CoursePage(course: course, record: record))
      return effects + (opening.map { open(lesson: $0) } ?? [])
    case .open(let id), .begin(let id):
      if case .language(let selected, _) = page {
        page = .language(selected: selected, opening: id)
        return []
      }
      return open(lesson: id)
    case .practise(let request):
      return practise(request)
    case .lessonSaved(let entry):
      return replaceLesson(entry)
    case .lessonBroken(let errors):
      overlay = .brokenLesson(errors)
      return []
    case .recordFailed(let problem):
      recordProblem = problem
      forgetRecordNews()
      notice = .recordFailed(problem)
      return []
    case .recordRecovered:
      recordProblem = nil
      forgetRecordNews()
      notice = .recordRecovered
      return []
    case .action, .insert, .typeSetting, .scroll, .scrollPanel, .walk, .nudge, .tick:
      return nil
    }
  }

  fileprivate mutating func updateOverlay(_ event: Event) -> [Effect] {
    switch (overlay, event) {
    case (.settings(let selected), _):
      return updateSettings(event, selected: selected)
    case (.confirmQuit, .action(.confirm)):
      return [.finish]
    case (.confirmQuit, .action(.back)), (.confirmQuit, .insert), (.help, .insert),
      (.help, .action(.back)), (.help, .action(.help)), (.help, .action(.confirm)),
      (.brokenLesson, .action(.back)), (.brokenLesson, .action(.confirm)), (.progress, .insert),
      (.progress, .action(.back)), (.progress, .action(.confirm)), (.progress, .action(.progress)):
      overlay = nil
    case (.progress, .action(.practise)):
      // A session that has begun is not thrown away.
      guard canPractise, practice == nil else { break }
      return practise(PracticeRequest(isDueOnly: !record.mastery.due(at: now).isEmpty))
    case (.progress, .scroll(let line)):
      overlay = .progress(scroll: max(line, 0))
    case (.help, .scroll(let line)):
      overlay = .help(scroll: max(line, 0))
    default:
      break
    }
    return []
  }

  fileprivate mutating func updateLanguagePage(
    _ event: Event, selected: Language, opening: String?
  ) -> [Effect] {
    switch event {
    case .action(.up), .action(.down), .action(.nextField), .action(.previousField):
      page = .language(selected: selected.next, opening: opening)
    case .action(.confirm):
      return handle(.chooseLanguage(selected))
    case .insert(let text):
      if let language = Language(rawValue: text.lowercased()) {
        return handle(.chooseLanguage(language))
      }
      switch text {
      case "1": return handle(.chooseLanguage(.spanish))
      case "2": return handle(.chooseLanguage(.english))
      default: break
      }
    case .action(.back):
      overlay = .confirmQuit
    default:
      break
    }
    return []
  }
}
