import Curriculum
import Screen
import Tutor
import Wording

/// The list of lessons.
enum CourseView {
  static func frame(_ state: TutorState, page: CoursePage, context: ViewContext) -> Frame {
    var frame = PageFrame(
      state, title: context.text("nntutor: " + context.voice.say(ScreenWords.lessons)),
      actions: [.confirm, .up, .down, .search, .help, .settings, .back, .language], context: context
    )
    let width = frame.body.columns - 2
    let entries = page.entries(of: state.course)
    let selected = entries.firstIndex { $0.outline.id == page.selected }

    var head = [Line()]
    if let search = page.search {
      let label = context.text(context.voice.say(ScreenWords.searchFor) + " ")
      let typed = context.text(search.text)
      let column =
        label.width
        + context.text(String(search.characters.prefix(search.cursor))).width
      head.append(Line([Span(label, .heading), Span(typed)], cursorColumn: column))
    } else if let lesson = selected.map({ entries[$0].outline }),
      let step = state.record.places[lesson.id].flatMap(lesson.stepIndex(id:))
    {
      let words = ScreenWords.goOnWith(
        title: lesson.title[context.voice.language], step: step + 1, of: lesson.steps.count)
      head += Paragraph.lines(context.say(words), role: .dim, width: width)
    }
    if page.search == nil, state.canPractise {
      head += Paragraph.lines(
        offer(state, context: context), role: .dim, width: width)
    }
    if entries.isEmpty {
      let words: ScreenWords = page.search.map { .nothingFound($0.text) } ?? .noLessons
      head += [Line()] + Paragraph.lines(context.say(words), role: .warning, width: width)
    } else {
      head.append(Line())
    }

    let memo = context.memo.course
    memo.begin(
      CourseMemo.Basis(
        course: state.course, record: state.record, width: width, glyphs: context.glyphs,
        voice: context.voice))
    let foot =
      selected.map { entries[$0].outline }.map { lesson in
        memo.details(of: lesson.id) { details(lesson, state: state, context: context) }
      } ?? []
    let (top, rest) = frame.body.inset(columns: 1, rows: 0).splitTop(head.count)
    let (list, bottom) = rest.splitBottom(min(foot.count, rest.rows / 2))
    frame.draw(head, in: top)
    let visible = Viewport(
      scroll: max((selected ?? 0) - list.rows / 2, 0), count: entries.count, height: list.rows)
    let table = memo.rows {
      CourseRows(
        state.course, record: state.record, width: width, glyphs: context.glyphs,
        voice: context.voice)
    }
    let rows = visible.range.map { index in
      let key = CourseMemo.Row(
        lesson: entries[index].outline.id, isSelected: index == selected,
        hasCursor: page.search == nil)
      return memo.line(key) { table.line(key, of: entries[index].outline) }
    }
    frame.draw(rows, in: list)
    frame.draw(cut(foot, rows: bottom.rows, context: context), in: bottom)
    return frame.frame
  }

  private static func offer(_ state: TutorState, context: ViewContext) -> Text {
    let due = state.record.mastery.due(at: state.now).count
    return context.say(PracticeWords.offer(due: due, key: context.key(of: .practise))) + " "
      + context.say(PracticeWords.progress(key: context.key(of: .progress)))
  }

  /// What is said of the selected lesson below the list.
  private static func details(
    _ lesson: LessonOutline, state: TutorState, context: ViewContext
  ) -> [Line] {
    let width = context.size.columns - 2
    var lines = [Line()]
    lines += Paragraph.lines(
      context.text(context.voice.prose(lesson.goal).plainText), width: width)
    let missing = lesson.requires.compactMap(state.course.outline(id:)).filter {
      !LessonStatus($0, record: state.record).isFinished
    }
    var facts = lesson.minutes.map { [context.voice.say(ScreenWords.minutes($0))] } ?? []
    if !missing.isEmpty {
      facts.append(
        context.voice.say(ScreenWords.takeFirst(missing.map { $0.title[context.voice.language] })))
    }
    if !facts.isEmpty {
      lines += Paragraph.lines(
        context.text(facts.joined(separator: " · ")), role: .dim, width: width)
    }
    return lines
  }

  /// Returns as many lines as there is room for, with a sign where more are left out.
  private static func cut(_ lines: [Line], rows: Int, context: ViewContext) -> [Line] {
    guard lines.count > rows, let last = lines.prefix(rows).last else { return lines }
    let texts = last.pieces.compactMap { if case .span(let span) = $0 { span.text } else { nil } }
    let text = texts.joined() + " " + context.glyphs.ellipsis
    let width = context.size.columns - 2
    return lines.prefix(rows - 1) + [
      Line(Wrapping.truncated(text, width: width, mark: context.glyphs.ellipsis), .dim)
    ]
  }
}
