import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// What is said below the questions: the verdict on the last answer, the open hint, and when
/// nothing is left to answer what to notice.
struct FeedbackLines {
  private let state: TutorState
  private let page: LessonPage
  private let context: ViewContext

  init(_ state: TutorState, page: LessonPage, context: ViewContext) {
    self.state = state
    self.page = page
    self.context = context
  }

  /// The verdict, the hint and what to notice.
  func comment(width: Int) -> [Line] {
    var lines: [Line] = []
    if let id = page.commented, let field = page.field(id: id) {
      if let mark = page.marks[id] { lines += verdict(mark, field: field, width: width) }
      lines += hint(field, width: width)
      if !page.partsOffered(for: field, record: state.record).isEmpty {
        let offer = context.say(ScreenWords.splitOffer(key: context.key(of: .split)))
        lines += Wrapping.lines(offer, width: width).map { Line($0, .key) }
      }
    }
    if page.isAnswered(state.record), let after = page.step.after, !page.step.fields.isEmpty {
      lazy var truth = StepTruth(lesson: page.lesson, step: page.step)
      let prose = context.voice.prose(after) { truth.evaluation?[$0] }
      lines += Paragraph.lines(prose, context: context, width: width)
    }
    return lines
  }

  /// How to go on, once nothing is left to answer.
  func ending(width: Int) -> [Line] {
    // Enter sets a number that is being typed, and does not go on.
    guard page.isAnswered(state.record), state.confirmMeaning != .setNumber else { return [] }
    let words = state.practiceOutcome.map { context.say(PracticeWords.outcome($0)) }
    var lines = Paragraph.lines(words ?? context.say(ending), role: .key, width: width)
    if page.step.fields.isEmpty, !lines.isEmpty { lines[0].cursorColumn = 0 }
    return lines
  }

  private var ending: ScreenWords {
    switch (page.step.fields.isEmpty, page.isLastStep && state.practice == nil) {
    case (true, true): .pressEnterToEnd
    case (true, false): .pressEnter
    case (false, true): .lessonDone
    case (false, false): .stepDone
    }
  }

  private func verdict(_ mark: Mark, field: Field, width: Int) -> [Line] {
    let (sign, role): (Text, Role) =
      switch mark.verdict {
      case .right, .followsThrough: (context.glyphs.correct, .correct)
      case .wrong: (context.glyphs.wrong, .wrong)
      case .moreDigits, .incomplete: (context.glyphs.almost, .almost)
      case .unreadable: ("?", .warning)
      }
    let text = context.voice.say(AnswerSentence(mark, field: field, page: page))
    let label = FieldLabel.text(field, lesson: page.lesson, step: page.step, voice: context.voice)
    let head = sign + " " + (label.isEmpty ? "" : context.text(label + ": "))
    let wrapped = Wrapping.lines(head + context.text(text), width: width)
    var lines = wrapped.map { Line($0, role) }
    if case .unreadable(.syntax(let error)) = mark.verdict {
      lines += caret(mark.answer, offset: error.offset, width: width)
    }
    return lines
  }

  /// What was typed with a caret under the place that cannot be read.
  private func caret(_ answer: String, offset: Int, width: Int) -> [Line] {
    let characters = Array(answer)
    let start = max(offset - (width - 10), 0)
    let shown = context.text(String(characters.dropFirst(start)))
    let before = context.text(String(characters.dropFirst(start).prefix(offset - start)))
    return [
      Line([Span("    "), Span(shown.prefix(columns: width - 4), .formula)]),
      Line([Span(.spaces(4 + before.width)), Span("^", .warning)]),
    ]
  }

  private func hint(_ field: Field, width: Int) -> [Line] {
    // What led to the answer is of no use behind it, but a solution is still to be read.
    guard let hint = page.openHint(for: field),
      hint.isSolution || !page.isDone(field, record: state.record),
      let level = page.hintLevels[field.id]
    else { return [] }
    let content = HintSentence(hint, figures: field.figures, voice: context.voice)
    let head = context.voice.say(ScreenWords.hint(level, of: page.hintCount(for: field))) + ". "
    let sentence = context.text(head + content.sentence)
    let formulas = content.equations.flatMap { equation in
      equation.lines(indent: 4) { context.text($0).width <= width }
        .flatMap { Wrapping.lines(context.text($0), width: width) }
    }
    return Wrapping.lines(sentence, width: width).map { Line($0, .hint) }
      + formulas.map { Line($0, .formula) }
  }
}
