import Screen
import Tutor
import Wording

/// How a step is laid out: what scrolls at the top, what stays in sight at the bottom.
///
/// Where everything fits, nothing scrolls and the questions follow the text. Else the text has its
/// own part of the screen, and of the panel below it what was just done is in sight: the field that
/// has the focus, the verdict or the hint from its first line on, and how to go on. Where that
/// leaves something out, the page keys go through the panel as one list, until something is done.
///
/// The text begins in sight, the picture takes the form that has room below it. Once an answer is
/// commented the picture is more needed than the text and may take its rows; and while the learner
/// walks the picture, those of the panel too.
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
    // The line between the two always takes a row.
    let room = max(body.rows - 1, 0)
    let picture = StepPicture(state, page: page, context: context)
    func reading(rows: Int, keepsText: Bool) -> ReadingLines {
      ReadingLines(
        state, page: page, picture: picture, width: width, rows: rows, keepsText: keepsText,
        context: context)
    }
    let isWalking = page.walked != nil
    let plain = picture == nil ? reading(rows: room, keepsText: true) : nil
    var forPanel = room
    if isWalking {
      let wanted = reading(rows: room, keepsText: false).picture.count
      forPanel = min(max(room - wanted, room / 4, 3) + Self.leastReading, room)
    }
    parts = PanelParts(
      state, page: page, width: width, context: context, room: forPanel,
      reading: plain?.lines.count ?? Self.leastReading)
    panel = parts.shown
    panelMarks = parts.isWhole ? nil : (parts.hasMoreAbove, parts.hasMoreBelow)
    let left = max(room - panel.count - (parts.isWhole ? 0 : 1), 0)
    let isPictureFirst = isWalking || page.commented != nil
    var shown = plain ?? reading(rows: left, keepsText: !isPictureFirst)
    if plain == nil, isPictureFirst, shown.picture.count > left {
      shown = reading(rows: left, keepsText: true)
    }
    self.reading = shown.lines
    topMargin = left > shown.lines.count ? 1 : 0
    // The picture is in sight as a whole, or the text from its start.
    let showsPicture = isPictureFirst && shown.picture.count <= left
    readingViewport = Viewport(
      scroll: page.scroll ?? (showsPicture ? shown.picture.upperBound - left : 0),
      count: shown.lines.count, height: min(shown.lines.count, left))
  }

  /// The rows that the panel leaves to text and picture of those that it is given.
  private static let leastReading = 3

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
