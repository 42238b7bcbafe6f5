import Checking
import Curriculum

extension TutorState {
  /// Checks the answer in the focused field.
  mutating func check(page: LessonPage) -> [Effect] {
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
    var mark = marker.mark(
      answer, for: field, earlier: EarlierAnswers(page: page, record: record), evidence: mistakes)
    if mark.verdict == .wrong {
      let misses = page.misses[field.id] ?? []
      if misses.contains(where: mark.says(theSameAs:)) {
        mark.earlier = .same
      } else {
        mark.earlier = misses.isEmpty ? .nothing : .another
        page.misses[field.id, default: []].append(mark)
      }
    }
    let broken = marker.rule(brokenForCertainBy: mark, in: field)
    if broken != nil, let code = mark.mistakes.first?.code {
      mark.isMadeAgain = practice?.make(code) == true
    }
    // The same number once more tells nothing new.
    if mark.earlier != .same { mistakes.add(mark) }
    let rules = marker.rules(toldBy: mark, of: field)
    if let laboratory = page.laboratory(of: field) {
      page.answers[field.id] = nil
      if let settings = try? SettingsReader(laboratory.experiment).read(answer) {
        page.experiments[field.id]?.complete(settings, in: laboratory)
      }
    }
    if mark.verdict.isAccepted { return accept(mark, telling: rules, for: field, page: page) }
    if mark.isTry { page.hintTimes[field.id] = nil }
    page.marks[field.id] = mark
    page.commented = field.id
    if mark.verdict == .wrong {
      page.answers[field.id]?.replaceByTyping()
      // What is explained by something else than a rule, as a number that was copied, says nothing of one.
      if mark.mistakes.isEmpty || !rules.isEmpty {
        page.missedRules[field.id, default: []].formUnion(mark.mistakes.isEmpty ? [] : rules)
      }
      if let broken { page.brokenRules.insert(broken) }
    }
    self.page = .lesson(page)
    if practice != nil, mark.verdict == .wrong {
      practice?.tally.doubt(marker.rules(neededBy: field))
    }
    return keep(attempt(mark, telling: rules, for: field, page: page))
  }

  /// Keeps an answer that is right, and goes on to the next field.
  ///
  /// - Parameter rules: The rules that the answer shows.
  mutating func accept(
    _ mark: Mark, telling rules: [Rule], for field: Field, page: LessonPage
  ) -> [Effect] {
    var page = page
    if let missed = page.missedRules[field.id] {
      page.rulesUsed[field.id] = Rule(
        usedIn: field, missed: missed, shown: rules,
        in: StepTruth(lesson: page.lesson, step: page.step))
    }
    let attempt = attempt(mark, telling: rules, for: field, page: page)
    if practice != nil, attempt.shows(after: record.history(of: attempt.key)) == true {
      let used = Rule.used(
        in: field, among: rules, StepTruth(lesson: page.lesson, step: page.step))
      page.rulesMended[field.id] = practice?.tally.mend(used)
      if practice?.mend(field) == true { page.fieldsMended.insert(field.id) }
    }
    page.marks[field.id] = mark
    page.commented = field.id
    var effects = keep(attempt)
    moveOn(from: field, &page)
    effects += passIfAnswered(page)
    self.page = .lesson(page)
    return effects
  }

  private func attempt(
    _ mark: Mark, telling rules: [Rule], for field: Field, page: LessonPage
  ) -> Attempt {
    Attempt(
      key: page.key(of: field), answer: mark.answer, outcome: .init(mark.verdict),
      mistakes: mark.mistakes.map(\.code.rawValue),
      rules: rules, hintLevel: page.hintLevels[field.id] ?? 0, language: preferences.language)
  }

  /// Keeps an answer, or the solution asked for.
  mutating func keep(_ attempt: Attempt) -> [Effect] {
    practice?.tally.add(
      attempt, after: record.history(of: attempt.key), mastery: record.mastery)
    record.add(attempt, at: now)
    return [.record(attempt)]
  }
}

extension Mark {
  /// Whether something was tried: what cannot be read is no try.
  fileprivate var isTry: Bool {
    if case .unreadable = verdict { false } else { true }
  }
}
