import Checking
import Curriculum

extension TutorState {
  /// Opens the next hint of the focused field; the last one is the solution.
  mutating func openHint(page: LessonPage) -> [Effect] {
    var page = page
    guard let field = page.focusedField else { return [] }
    if let seconds = page.hintWait(for: field, at: now, pause: preferences.hintPause) {
      notice = .cannot(.hintTooSoon(seconds: seconds))
      return []
    }
    page.scroll = nil
    page.hintTimes[field.id] = now
    let level = min((page.hintLevels[field.id] ?? 0) + 1, page.hintCount(for: field))
    page.learnOwnTrend(of: field)
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
  /// again, a gradient with the chain rule and the numbers in it. An update has its gradient now, and
  /// the step itself is what was asked.
  func moveOn(from field: Field, _ page: inout LessonPage) {
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
    if case .update = whole.target { return }
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
  func split(_ page: inout LessonPage) {
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
}
