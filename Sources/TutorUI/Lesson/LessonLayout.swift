import Screen
import Tutor
import Wording

/// How a step is laid out: what scrolls at the top, what stays in sight at the bottom.
///
/// The questions are always visible; the text above them scrolls. Where everything fits, nothing
/// scrolls and the questions follow the text.
struct LessonLayout {
  /// The empty rows above the text, where there is room for one.
  let topMargin: Int
  /// The text and the picture.
  let reading: [Line]
  /// The part of it on the screen.
  let readingViewport: Viewport
  /// The questions, the verdict and the hint.
  let panel: [Line]
  /// The part of it on the screen; it follows the focus.
  let panelViewport: Viewport

  /// Lays a step out in a body of a size.
  init(_ state: TutorState, page: LessonPage, body: Size, context: ViewContext) {
    let width = max(body.columns - 2, 1)
    reading = ReadingLines.lines(state, page: page, width: width, context: context)
    panel = QuestionPanel(state, page: page, width: width, context: context).lines
    // The line between the two always takes a row; at least three rows are left to the text.
    let room = max(body.rows - 1, 0)
    let panelHeight = min(panel.count, max(room - min(reading.count, 3), 0))
    let focus = panel.firstIndex { $0.cursorColumn != nil } ?? 0
    panelViewport = Viewport(
      scroll: focus - panelHeight / 2, count: panel.count, height: panelHeight)
    let spare = room - panelHeight - reading.count
    topMargin = spare > 0 ? 1 : 0
    readingViewport = Viewport(
      scroll: page.scroll, count: reading.count,
      height: min(reading.count, max(room - panelHeight, 0)))
  }
}
