import Screen
import Tutor
import Wording

/// How a step is laid out: what scrolls at the top, what stays in sight at the bottom.
///
/// Where everything fits, nothing scrolls and the questions follow the text. Else the text has its
/// own part of the screen, and of the panel below it what was just done is in sight: the field that
/// has the focus, the verdict or the hint from its first line on, and how to go on. Where that
/// leaves something out, the page keys go through the panel as one list, until something is done.
struct LessonLayout {
  /// The text and the picture.
  let reading: [Line]
  /// The part of it on the screen.
  let readingViewport: Viewport
  /// The empty rows above the text, where there is room for one.
  let topMargin: Int
  /// The lines of the panel that are on the screen.
  let panel: [Line]
  /// Whether there is more of the panel above and below; nil where all of it is on the screen.
  let panelMarks: (above: Bool, below: Bool)?

  private let parts: PanelParts

  /// Lays a step out in a body of a size.
  init(_ state: TutorState, page: LessonPage, body: Size, context: ViewContext) {
    let width = max(body.columns - 2, 1)
    reading = ReadingLines.lines(state, page: page, width: width, context: context)
    // The line between the two always takes a row.
    let room = max(body.rows - 1, 0)
    parts = PanelParts(
      state, page: page, width: width, context: context, room: room, reading: reading.count)
    panel = parts.shown
    panelMarks = parts.isWhole ? nil : (parts.hasMoreAbove, parts.hasMoreBelow)
    let left = max(room - panel.count - (parts.isWhole ? 0 : 1), 0)
    topMargin = left > reading.count ? 1 : 0
    readingViewport = Viewport(
      scroll: page.scroll, count: reading.count, height: min(reading.count, left))
  }

  /// Returns what turning a page does: what was just said comes first, then the text, then the
  /// rest of the panel.
  func turn(_ action: Action) -> Event {
    if action == .scrollDown {
      if parts.hasMoreOfComment { return .scrollPanel(to: parts.pageDown) }
      if readingViewport.hasMoreBelow { return .scroll(to: readingViewport.pageDown) }
      if parts.hasMoreBelow { return .scrollPanel(to: parts.pageDown) }
    } else {
      if parts.isTurned, parts.hasMoreAbove { return .scrollPanel(to: parts.pageUp) }
      if readingViewport.hasMoreAbove { return .scroll(to: readingViewport.pageUp) }
      if parts.hasMoreAbove { return .scrollPanel(to: parts.pageUp) }
    }
    return .action(action)
  }
}
