import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

extension Story {
  /// Tells a step: where it is, its text, its picture in words.
  func step(_ page: LessonPage) -> [Text] {
    let step = page.step
    let truth = StepTruth(lesson: page.lesson, step: step)
    var heading = page.lesson.title[voice.language] + ". "
    heading +=
      (state.practiceWords.map { voice.say($0) }
        ?? voice.say(ScreenWords.step(page.stepIndex + 1, of: page.lesson.steps.count))) + "."
    if let title = step.title { heading += " " + voice.sentence(title[voice.language]) }
    var lines: [Text] = [""] + wrapped(heading) + [""]
    if let run = state.practice, let reading = PracticeReading(run, voice: voice) {
      lines += reading.lead.flatMap(wrapped)
      for equation in reading.equations {
        lines += equation.lines(indent: 2) { glyphs.text(Text(sanitizing: $0)).width <= width }
          .flatMap(wrapped)
      }
      lines += wrapped(reading.task)
    } else {
      lines += prose(step.text) { truth.evaluation?[$0] }
    }
    if let picture = step.picture {
      lines += [""] + tell(picture, page: page)
    }
    if let figures = page.figuresAsked(state.record) {
      lines += [""] + wrapped(voice.sentence(voice.say(ScreenWords.figures(figures))))
    }
    for field in step.fields where page.fieldsWithoutAnswer.contains(field.id) {
      let label = FieldLabel.text(field, lesson: page.lesson, step: step, voice: voice)
      lines += wrapped(
        (label.isEmpty ? "" : label + ": ")
          + voice.say(AnswerProblem.questionWithoutValue))
    }
    return lines + [""]
  }

  private func tell(_ picture: Picture, page: LessonPage) -> [Text] {
    switch picture {
    case .graph(let picture):
      GraphTelling(page: page, picture: picture, state: state).lines(self)
    case .experiment:
      page.experimentField.flatMap { ExperimentTelling($0, page: page, voice: voice) }?
        .start().flatMap(wrapped) ?? []
    case .chart(let chart, _):
      ChartTelling(page: page, record: state.record, voice: voice).lines(chart).flatMap(wrapped)
    }
  }

  /// Tells what is asked now, or how to go on where nothing is.
  func question(_ page: LessonPage) -> [Text] {
    guard !page.isAnswered(state.record) else { return [] }
    guard let field = page.focusedField, !page.isDone(field, record: state.record),
      let question = page.step.question(of: field)
    else { return [] }
    return FieldTelling(field, question: question, page: page).lines(self)
  }

  /// Asks for the first wrong line of a worked pass whose lines were told already.
  func wrongLine(_ page: LessonPage) -> [Text] {
    guard !page.isAnswered(state.record), let count = page.workedPass?.lines.count else {
      return []
    }
    return wrapped(voice.say(LineWords.whichLine(last: AnswerReader.letter(ofOption: count - 1))))
  }

  /// Tells what came of the last answer, and the hint that was opened.
  func comment(_ page: LessonPage, since old: LessonPage) -> [Text] {
    guard let id = page.commented, let field = page.field(id: id)
    else { return [] }
    var lines: [Text] = []
    // The last small question of a field folds back into it and is told all the same.
    for part in page.allFields where part.id != id {
      guard let mark = page.marks[part.id], mark != old.marks[part.id] else { continue }
      lines += verdict(mark, field: part, page: page)
    }
    if let mark = page.marks[id], mark != old.marks[id] || isNewAttempt(page, old, id) {
      lines += verdict(mark, field: field, page: page)
    }
    if page.marks[id] != nil, page.hintLevels[id] == old.hintLevels[id],
      !page.partsOffered(for: field, record: state.record).isEmpty
    {
      lines += wrapped(voice.say(LineWords.splitOffer))
    }
    if page.hintLevels[id] != old.hintLevels[id],
      let hint = page.openHint(for: field)
    {
      let content = HintSentence(hint, figures: field.figures, voice: voice)
      let count = page.hintCount(for: field)
      let head = voice.say(ScreenWords.hint(page.hintLevels[id] ?? 1, of: count)) + ". "
      lines += wrapped(head + content.sentence)
      for equation in content.equations {
        lines += equation.lines(indent: 2) { glyphs.text(Text(sanitizing: $0)).width <= width }
          .flatMap(wrapped)
      }
    }
    return lines
  }

  private func verdict(_ mark: Mark, field: Field, page: LessonPage) -> [Text] {
    let text = voice.say(AnswerSentence(mark, field: field, page: page))
    if case .trial = mark.remark {
      let told = ExperimentTelling(field, page: page, voice: voice)?.trial(mark.answer) ?? []
      return told.flatMap(wrapped) + wrapped(text)
    }
    guard case .unreadable(.syntax(let error)) = mark.verdict else { return wrapped(text) }
    return wrapped(text) + wrapped(voice.say(LineWords.atCharacter(error.offset + 1)))
  }

  /// Tells what came of a push.
  func nudge(_ nudge: Nudge) -> [Text] {
    let word = LineCommand.nudge.words
    let command = voice.language == .spanish ? word.spanish : word.english
    return wrapped(voice.say(NudgeSentence(nudge, again: command + " " + nudge.node)))
  }

  /// Tells what to notice when a step is answered.
  func stepEnd(_ page: LessonPage) -> [Text] {
    let truth = StepTruth(lesson: page.lesson, step: page.step)
    let after = page.step.after.map { [""] + prose($0) { truth.evaluation?[$0] } } ?? []
    guard case .clean(let streak)? = state.practiceOutcome, streak >= PracticeWords.toldStreak
    else { return after }
    return after + wrapped(voice.say(PracticeWords.streak(streak)))
  }

  /// Whether an answer was given once more, as one that cannot be read: with the same mark it is still news.
  private func isNewAttempt(_ page: LessonPage, _ old: LessonPage, _ id: String) -> Bool {
    page.answers[id] == old.answers[id] && page.hintLevels == old.hintLevels
      && state.notice == nil && page.focus == old.focus
  }
}
