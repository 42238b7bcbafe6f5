import Checking
import Curriculum
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
/// The text begins in sight, the picture takes the form that has room below it. Where that is not
/// the drawing, and an answer is commented, the picture is more needed than the text and takes its
/// rows; while the learner walks the picture, it takes those of the panel too.
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
    let memo = context.memo
    let picture = memo.picture(state, page: page, context: context)
    func reading(rows: Int, keepsText: Bool) -> ReadingLines {
      let room = ViewMemo.Room(width: width, rows: rows, keepsText: keepsText)
      return memo.reading(state, page: page, room: room, context: context)
    }
    let isExperiment = page.step.picture == .experiment
    let plain = page.step.picture == nil ? reading(rows: room, keepsText: true) : nil
    func parts(room: Int) -> PanelParts {
      PanelParts(
        memo.panel(state, page: page, width: width, context: context),
        turnedTo: page.panelScroll, room: room,
        reading: plain?.lines.count ?? Self.leastReading)
    }
    func left(_ parts: PanelParts) -> Int {
      max(room - parts.shown.count - (parts.isWhole ? 0 : 1), 0)
    }
    var panelParts = parts(room: room)
    var rows = left(panelParts)
    var shown = plain ?? reading(rows: rows, keepsText: true)
    let isPictureFirst =
      isExperiment ? page.hasBegun : picture != nil && (page.walked != nil || page.hasComment)
    if isPictureFirst, !shown.isDrawn {
      if page.walked != nil {
        let wanted = reading(rows: room, keepsText: false).picture.count
        let forPanel = max(room - wanted, room / 4, Self.leastPanel)
        panelParts = parts(room: min(forPanel + Self.leastReading, room))
        rows = left(panelParts)
      }
      let alone = reading(rows: rows, keepsText: false)
      if alone.picture.count <= rows { shown = alone }
    }
    self.parts = panelParts
    panel = panelParts.shown
    panelMarks = panelParts.isWhole ? nil : (panelParts.hasMoreAbove, panelParts.hasMoreBelow)
    self.reading = shown.lines
    topMargin = rows > shown.lines.count ? 1 : 0
    // The picture is in sight as a whole, or the node walked to, or the text from its start.
    let cursor = page.walked == nil ? nil : shown.lines.firstIndex { $0.cursorColumn != nil }
    let showsPicture = isPictureFirst && shown.picture.count <= rows
    let first = showsPicture ? shown.picture.upperBound - rows : (cursor ?? 0) - rows / 2
    readingViewport = Viewport(
      scroll: page.scroll ?? first, count: shown.lines.count,
      height: min(shown.lines.count, rows))
  }

  /// The rows of the panel that stay in sight of a picture that is walked.
  private static let leastPanel = 3
  /// The rows that the panel leaves to text and picture of those that it is given.
  private static let leastReading = 3

  /// Whether all of the step is on the screen.
  var isWhole: Bool {
    !readingViewport.hasMoreAbove && !readingViewport.hasMoreBelow
      && panelMarks.map { $0.above || $0.below } != true
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

extension LessonPage {
  /// Whether something was done in the step's experiment.
  fileprivate var hasBegun: Bool {
    experimentField.flatMap { experiments[$0.id] }.map { !$0.trial.isAtStart } ?? false
  }

  /// Whether something is said of an answer: a verdict or a hint.
  fileprivate var hasComment: Bool {
    commented.map { marks[$0] != nil || (hintLevels[$0] ?? 0) > 0 } ?? false
  }
}
