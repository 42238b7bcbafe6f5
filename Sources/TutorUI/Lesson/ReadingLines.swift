import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The part of a step that is read: heading, text, picture.
///
/// On a wide screen the picture stands beside the text where it fits there, else below it. The lines
/// of a graph are made when they are first asked for: of the rooms that a layout tries, it shows one.
final class ReadingLines {
  /// The columns from which on there is room beside the text.
  private static let wideWidth = 108
  /// The columns of the text where the picture stands beside it, and the fewest where it is wide.
  private static let columnWidth = (usual: 62, least: 48)
  /// The columns between text and picture.
  private static let gap = 4
  /// The longest lines that are pleasant to read.
  private static let longestLine = 90

  /// The lines.
  private(set) lazy var lines = makeLines()
  private let makeLines: () -> [Line]
  /// Those of them that the picture is on.
  let picture: Range<Int>
  /// Whether all of the picture is drawn: it is no list, nothing of it is left out, and an experiment
  /// has rows to be followed.
  let isDrawn: Bool
  /// Whether the picture is the list of all nodes of a graph, below the text.
  let isListed: Bool
  /// Whether the picture is a part of the drawing of a graph, below the text.
  let isPart: Bool

  /// Lays text and picture out.
  ///
  /// - Parameters:
  ///   - picture: The step's graph, if its picture is one; a chart is drawn from the page.
  ///   - text: The text in lines of a width.
  init(
    _ state: TutorState, page: LessonPage, picture: StepPicture?, room: StepMemo.Room,
    context: ViewContext, text: (_ width: Int) -> [Line]
  ) {
    let (width, rows, keepsText) = (room.width, room.rows, room.keepsText)
    if case .experiment? = page.step.picture {
      let above = text(min(width, Self.longestLine))
      let fitsBelow = above.count + 1 + ExperimentView.rows.upperBound <= rows
      let isBeside = width >= Self.wideWidth && !fitsBelow
      let column = isBeside ? Self.columnWidth.usual + Self.gap : 0
      let room = keepsText && !isBeside ? rows - above.count - 1 : rows
      let height = min(max(room, ExperimentView.rows.lowerBound), ExperimentView.rows.upperBound)
      let drawn = ExperimentView.lines(
        page, record: state.record, size: Size(columns: width - column, rows: height),
        context: context)
      isDrawn = room >= ExperimentView.usualRows
      (isListed, isPart) = (false, false)
      if isBeside {
        let lines = Self.sideBySide(text(Self.columnWidth.usual), drawn, column: column)
        makeLines = { lines }
        self.picture = 0..<drawn.count
      } else {
        let lines = above + [Line()] + drawn
        makeLines = { lines }
        self.picture = (above.count + 1)..<lines.count
      }
      return
    }
    guard let picture else {
      isDrawn = false
      (isListed, isPart) = (false, false)
      let isWide = width >= Self.wideWidth
      let chart = Self.chart(state, page: page, isWide: isWide, context: context)
      let above = text(min(width, Self.longestLine))
      let room = keepsText ? rows - above.count - 1 : rows
      let below = above + (chart.map { [Line()] + $0(width, room) } ?? [])
      // Several charts need the width to stand beside each other, and so do lines that are kept as
      // they are to stay whole.
      let needsWidth =
        page.hasPanels
        || above.contains { $0.width > Self.columnWidth.usual && $0.isKept }
      if let chart, isWide, !(needsWidth && below.count <= rows) {
        let column = Self.columnWidth.usual + Self.gap
        let drawn = chart(width - column, rows)
        let lines = Self.sideBySide(text(Self.columnWidth.usual), drawn, column: column)
        makeLines = { lines }
        self.picture = 0..<drawn.count
      } else {
        makeLines = { below }
        self.picture = chart == nil ? 0..<0 : (above.count + 1)..<below.count
      }
      return
    }
    let above = text(min(width, Self.longestLine))
    let textWidth = min(
      Self.columnWidth.usual, max(Self.columnWidth.least, width - Self.gap - picture.columns))
    let column = textWidth + Self.gap
    let fitsBeside = column + picture.columns <= width
    let below = fitsBeside ? nil : Self.below(above, picture, room: room)
    if width < Self.wideWidth || below?.form.kind == .whole || page.walked != nil && !fitsBeside {
      let (form, gap) = below ?? Self.below(above, picture, room: room)
      makeLines = { above + gap + form.lines() }
      let start = above.count + gap.count
      self.picture = start..<start + form.count
      isDrawn = form.kind == .whole
      isListed = form.kind == .list
      isPart = form.kind == .part
    } else {
      let form = picture.form(in: Size(columns: width - column, rows: rows), isShort: false)
      let beside = text(textWidth)
      makeLines = { Self.sideBySide(beside, form.lines(), column: column) }
      self.picture = 0..<form.count
      isDrawn = form.kind == .whole
      (isListed, isPart) = (false, false)
    }
  }

  /// Returns the form of a graph below a text, and the empty line between the two, which is left out
  /// where only then the list of all nodes has room, or a part of the drawing where that has none.
  private static func below(
    _ text: [Line], _ picture: StepPicture, room: StepMemo.Room
  ) -> (form: StepPicture.Form, gap: [Line]) {
    func form(rows: Int) -> StepPicture.Form {
      picture.form(in: Size(columns: room.width, rows: rows), isShort: !room.keepsText)
    }
    guard room.keepsText else { return (form(rows: room.rows), [Line()]) }
    let left = room.rows - text.count
    let usual = form(rows: left - 1)
    let isOut = usual.count > left - 1
    guard isOut || usual.kind == .part else { return (usual, [Line()]) }
    let close = form(rows: left)
    let isBetter = close.count <= left && (isOut || close.kind == .list)
    return isBetter ? (close, []) : (usual, [Line()])
  }

  /// The fewest rows of a chart that has to be low to be seen whole, and the most of one that a
  /// large screen has more rows for than the lesson says.
  private static let chartRows = (least: 6, most: 12)

  /// The step's chart for a width and the rows that there are, if its picture is one: as high as the
  /// lesson says, or lower where it is then seen whole, or higher on a large screen.
  private static func chart(
    _ state: TutorState, page: LessonPage, isWide: Bool, context: ViewContext
  ) -> ((_ width: Int, _ room: Int) -> [Line])? {
    guard case .chart(let chart, let wanted)? = page.step.picture else { return nil }
    return { width, room in
      func lines(_ rows: Int) -> [Line] {
        ChartView.lines(
          chart, rows: rows, state: state, page: page, width: width, context: context)
      }
      let full = lines(wanted)
      let fitting = wanted - (full.count - room)
      guard fitting < wanted else {
        return isWide ? lines(max(wanted, min(fitting, chartRows.most))) : full
      }
      // A lower chart may have more to tell: points that share a place.
      let lower = (0...max(fitting, 0)).reversed().prefix { $0 >= chartRows.least }.lazy
      return lower.map(lines).first { $0.count <= room } ?? full
    }
  }

  /// Puts lines beside others, which are never wider than the column.
  static func sideBySide(_ left: [Line], _ right: [Line], column: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      var line = row < left.count ? left[row] : Line()
      guard row < right.count else { return line }
      line.pad(to: column)
      line.pieces += right[row].pieces
      line.cursorColumn = right[row].cursorColumn.map { column + $0 }
      return line
    }
  }
}

extension Line {
  /// Whether it is a line of the text that is kept as it is, such as a formula.
  fileprivate var isKept: Bool {
    pieces.allSatisfy { piece in
      guard case .span(let span) = piece else { return false }
      return span.text.isEmpty || span.role == .emphasis
    }
  }
}

extension LessonPage {
  /// Whether the picture is several charts.
  fileprivate var hasPanels: Bool {
    if case .chart(.panels, _)? = step.picture { true } else { false }
  }
}
