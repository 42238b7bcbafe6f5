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
/// the drawing, and an answer is commented or nothing is left to answer, the picture is more needed
/// than the text and takes its rows, unless it is a list that is in sight as a whole below the text
/// and would not be drawn either. In practice, where the text says what is asked, the text stays
/// wherever as much of the graph is in sight with it, be it a list or a part of the drawing. While
/// the learner walks the picture, or nothing is left to answer, or a page was turned to it, it takes
/// the rows of the panel too, but for the field that has the focus.
struct LessonLayout {
  /// The text and the picture.
  let reading: [Line]
  /// Those of its lines that the picture is on.
  private let picture: Range<Int>
  /// The part of it on the screen.
  let readingViewport: Viewport
  /// Where the picture begins below the text, and how many lines of reading are on the screen above
  /// it; nil where all of the picture is in sight.
  private let pictureBelow: (start: Int, rows: Int)?
  /// The empty rows above the text, where there is room for one.
  let topMargin: Int
  /// The lines of the panel that are on the screen.
  let panel: [Line]
  /// Whether there is more of the panel above and below; nil where all of it is on the screen.
  let panelMarks: (above: Bool, below: Bool)?

  private let parts: PanelParts
  /// The panel as it is turned over: on a walk, without giving up rows for the picture.
  private let usualParts: PanelParts

  /// Lays a step out in a body of a size.
  init(_ step: StepMemo, body: Size) {
    let page = step.page
    let width = max(body.columns - 2, 1)
    // The line between the two always takes a row.
    let room = max(body.rows - 1, 0)
    func reading(rows: Int, keepsText: Bool) -> ReadingLines {
      let room = StepMemo.Room(width: width, rows: rows, keepsText: keepsText)
      return step.reading(room: room)
    }
    let isExperiment = page.step.picture == .experiment
    let plain = page.step.picture == nil ? reading(rows: room, keepsText: true) : nil
    func parts(room: Int) -> PanelParts {
      PanelParts(
        step.panel(width: width),
        turnedTo: page.panelScroll, room: room,
        reading: plain?.lines.count ?? Self.leastReading)
    }
    func left(_ parts: PanelParts) -> Int {
      max(room - parts.shown.count - (parts.isWhole ? 0 : 1), 0)
    }
    var panelParts = parts(room: room)
    var rows = left(panelParts)
    var shown = plain ?? reading(rows: rows, keepsText: true)
    func makeRoom() {
      let wanted = reading(rows: room, keepsText: false).picture.count
      let forPanel = max(room - wanted, room / 4, Self.leastPanel)
      panelParts = parts(room: min(forPanel + Self.leastReading, room))
      rows = left(panelParts)
    }
    let (start, end) = (shown.picture.lowerBound, shown.picture.upperBound)
    let isOutOfSight = start > 0 && end > rows
    pictureBelow = isOutOfSight ? (start, rows) : nil
    var usualParts = panelParts
    if isOutOfSight, page.walked == nil, page.panelScroll == nil,
      let scroll = page.scroll, scroll >= start
    {
      makeRoom()
      shown = reading(rows: rows, keepsText: false)
    }
    let isAnswered = !page.step.fields.isEmpty && page.isAnswered(step.state.record)
    let isPictureFirst =
      isExperiment
      ? page.hasBegun || isAnswered
      : page.step.picture != nil && (page.walked != nil || page.hasComment || isAnswered)
    if isPictureFirst, !shown.isDrawn {
      let keepsText = shown.saysEnough(of: page, rows: rows)
      if page.walked != nil { makeRoom() }
      var alone = reading(rows: rows, keepsText: false)
      if isAnswered, page.walked == nil, page.panelScroll == nil, alone.picture.count > rows {
        // What is said gives way where that is enough.
        let before = (panelParts, rows)
        makeRoom()
        alone = reading(rows: rows, keepsText: false)
        if alone.picture.count <= rows {
          usualParts = panelParts
        } else {
          (panelParts, rows) = before
        }
      }
      let showsMore = page.isOfPractice ? !shown.isListed && !alone.isPart : alone.isDrawn
      if alone.picture.count <= rows, !keepsText || showsMore { shown = alone }
    }
    self.parts = panelParts
    self.usualParts = usualParts
    panel = panelParts.shown
    panelMarks = panelParts.isWhole ? nil : (panelParts.hasMoreAbove, panelParts.hasMoreBelow)
    let lines = shown.lines
    self.reading = lines
    picture = shown.picture
    topMargin = rows > lines.count ? 1 : 0
    // The picture is in sight as a whole, or the node walked to, or the text from its start.
    let cursor = page.walked == nil ? nil : lines.firstIndex { $0.cursorColumn != nil }
    let showsPicture = isPictureFirst && shown.picture.count <= rows
    let first = showsPicture ? shown.picture.upperBound - rows : (cursor ?? 0) - rows / 2
    readingViewport = Viewport(
      scroll: page.scroll ?? first, count: lines.count, height: min(lines.count, rows))
  }

  /// The rows of the panel that stay in sight of a picture that is walked.
  private static let leastPanel = 3
  /// The rows that the panel leaves to text and picture of those that it is given.
  private static let leastReading = 3

  /// Whether the picture, in the form that it takes, is on the screen as a whole; true without one.
  var showsPicture: Bool { readingViewport.range.contains(picture) }

  /// Whether all of the step is on the screen.
  var isWhole: Bool {
    !readingViewport.hasMoreAbove && !readingViewport.hasMoreBelow
      && panelMarks.map { $0.above || $0.below } != true
  }

  /// Returns what turning a page does: what was just said comes first, then the text, then the
  /// rest of the panel.
  func turn(_ action: Action) -> Event {
    if action == .scrollDown {
      if usualParts.hasMoreOfComment { return .scrollPanel(to: usualParts.pageDown) }
      if readingViewport.hasMoreBelow { return .scroll(to: readingDown) }
      let next = usualParts.hasMoreBelow ? usualParts : parts
      if next.hasMoreBelow { return .scrollPanel(to: next.pageDown) }
    } else {
      if parts.isTurned, parts.hasMoreAbove { return .scrollPanel(to: parts.pageUp) }
      if readingViewport.hasMoreAbove { return .scroll(to: readingUp) }
      if parts.hasMoreAbove { return .scrollPanel(to: parts.pageUp) }
    }
    return .action(action)
  }
}

extension LessonLayout {
  /// Whether the picture begins below what is on the screen, or near its end.
  var hidesPicture: Bool {
    guard let pictureBelow else { return false }
    return readingViewport.first < pictureBelow.start
  }

  /// The first line after turning a page down: the picture begins a page, which gets more rows.
  private var readingDown: Int {
    guard let pictureBelow, hidesPicture else { return readingViewport.pageDown }
    // The line above a picture is empty.
    let textEnd = pictureBelow.start - 1
    return readingViewport.range.upperBound >= textEnd
      ? pictureBelow.start
      : min(readingViewport.pageDown, max(textEnd - readingViewport.height, 0))
  }

  /// The first line after turning a page up: from the picture back to the rows that the text had.
  private var readingUp: Int {
    guard let pictureBelow, !hidesPicture, readingViewport.first <= pictureBelow.start else {
      return readingViewport.pageUp
    }
    return max(pictureBelow.start - 1 - pictureBelow.rows, 0)
  }
}

extension ReadingLines {
  /// Whether text and graph are in sight together in so many rows, so that an answer that is commented
  /// takes none from the text.
  fileprivate func saysEnough(of page: LessonPage, rows: Int) -> Bool {
    page.walked == nil && lines.count <= rows && (isListed || isPart && page.isOfPractice)
  }
}

extension LessonPage {
  /// Whether something was done in the step's experiment, be it that a setting was changed.
  fileprivate var hasBegun: Bool {
    guard let field = experimentField else { return false }
    return commented == field.id || experiments[field.id].map { !$0.trial.isAtStart } ?? false
  }

  /// Whether something is said of an answer: a verdict or a hint.
  fileprivate var hasComment: Bool {
    commented.map { marks[$0] != nil || (hintLevels[$0] ?? 0) > 0 } ?? false
  }
}
