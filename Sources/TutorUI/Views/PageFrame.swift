import Screen
import Tutor
import Wording

/// The parts that every page has: the title line, the body, the notice, the key line.
struct PageFrame {
  private(set) var grid: Grid
  var cursor: Point?
  /// The rows between the title line and the notice.
  let body: Rect
  private let title: Text

  /// Draws the title line, the notice and the key line of a page.
  ///
  /// - Parameter right: What stands at the right end of the title line, in parts that say less and less.
  init(
    _ state: TutorState, title: Text, right: String = "", actions: [Action], context: ViewContext
  ) {
    let size = context.size
    self.title = title
    grid = Grid(size: size)
    grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
    let warning = context.text("[" + context.voice.say(ScreenWords.noRecord) + "]")
    let line = TitleLine(
      title, right: right, ending: state.recordProblem?.stopsTheRecord == true ? warning : "",
      width: max(size.columns - 2, 0), mark: context.glyphs.ellipsis, text: context.text)
    _ = grid.write(line.title, at: Point(column: 1, row: 0), role: .title)
    _ = grid.write(
      line.right, at: Point(column: max(size.columns - line.right.width - 1, 0), row: 0),
      role: .title, maxColumns: line.right.width)

    let notice = Self.noticeLines(state, context: context)
    body = Self.body(above: notice, size: size)
    for (index, line) in notice.enumerated() {
      line.draw(
        on: &grid, at: Point(column: 1, row: body.endRow + index), maxColumns: size.columns - 2)
    }
    KeyLine.line(actions, state: state, context: context).draw(on: &grid, row: size.rows - 1)
  }

  /// The rows between the title line and the notice, without drawing either.
  static func body(_ state: TutorState, context: ViewContext) -> Rect {
    body(above: noticeLines(state, context: context), size: context.size)
  }

  private static func body(above notice: [Line], size: Size) -> Rect {
    let noticeTop = size.rows - 1 - max(notice.count, 1)
    return Rect(column: 0, row: 1, columns: size.columns, rows: max(noticeTop - 1, 0))
  }

  private static func noticeLines(_ state: TutorState, context: ViewContext) -> [Line] {
    guard let notice = state.notice else { return [] }
    let text = context.say(NoticeSentence(notice, course: state.course))
    let role: Role = if case .lessonFinished = notice { .correct } else { .warning }
    return Array(Paragraph.lines(text, role: role, width: context.size.columns - 2).prefix(4))
  }

  /// Draws lines in a rectangle, from its top; lines that do not fit are left out.
  mutating func draw(_ lines: some Collection<Line>, in rect: Rect) {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let point = Point(column: rect.column, row: rect.row + index)
      line.draw(on: &grid, at: point, maxColumns: rect.columns)
      if let column = line.cursorColumn {
        cursor = Point(
          column: min(rect.column + column, max(rect.endColumn - 1, 0)), row: point.row)
      }
    }
  }

  /// The finished frame.
  var frame: Frame { Frame(grid: grid, cursor: cursor, title: title) }
}
