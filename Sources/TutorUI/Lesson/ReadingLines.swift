import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The part of a step that is read: heading, text, picture.
///
/// On a wide screen the picture stands beside the text where it fits there, else below it.
struct ReadingLines {
  /// The columns from which on there is room beside the text.
  private static let wideWidth = 108
  /// The columns of the text where the picture stands beside it, and the fewest where it is wide.
  private static let columnWidth = (usual: 62, least: 48)
  /// The columns between text and picture.
  private static let gap = 4
  /// The longest lines that are pleasant to read.
  private static let longestLine = 90

  /// The lines.
  let lines: [Line]
  /// Those of them that the picture is on.
  let picture: Range<Int>
  /// Whether all of the picture is drawn: it is no list, and nothing of it is left out.
  let isDrawn: Bool

  /// Lays text and picture out.
  ///
  /// - Parameters:
  ///   - picture: The step's graph, if its picture is one.
  ///   - rows: How many rows are on the screen.
  ///   - keepsText: Whether the picture has only the rows that the text leaves.
  init(
    _ state: TutorState, page: LessonPage, picture: StepPicture?, width: Int, rows: Int,
    keepsText: Bool, context: ViewContext
  ) {
    func text(_ width: Int) -> [Line] {
      if let item = state.practice?.item {
        return Paragraph.lines(context.say(PracticeWords.task(item.kind)), width: width)
      }
      return Self.text(page, width: width, context: context)
    }
    guard let picture else {
      let chart = Self.chart(state, page: page, context: context)
      self.picture = 0..<0
      isDrawn = false
      if let chart, width >= Self.wideWidth {
        let column = Self.columnWidth.usual + Self.gap
        lines = Self.sideBySide(text(Self.columnWidth.usual), chart(width - column), column: column)
      } else {
        lines = text(min(width, Self.longestLine)) + (chart.map { [Line()] + $0(width) } ?? [])
      }
      return
    }
    let above = text(min(width, Self.longestLine)) + [Line()]
    let left = keepsText ? rows - above.count : rows
    let textWidth = min(
      Self.columnWidth.usual, max(Self.columnWidth.least, width - Self.gap - picture.columns))
    let column = textWidth + Self.gap
    let fitsBeside = column + picture.columns <= width
    let below = fitsBeside ? nil : picture.drawn(room: Size(columns: width, rows: left))
    if width < Self.wideWidth || below?.isWhole == true || page.walked != nil && !fitsBeside {
      let drawn = below ?? picture.drawn(room: Size(columns: width, rows: left))
      lines = above + drawn.lines
      self.picture = above.count..<lines.count
      isDrawn = drawn.isWhole
    } else {
      let drawn = picture.drawn(room: Size(columns: width - column, rows: rows))
      lines = Self.sideBySide(text(textWidth), drawn.lines, column: column)
      self.picture = 0..<drawn.lines.count
      isDrawn = drawn.isWhole
    }
  }

  /// The step's chart in any width, if its picture is one.
  private static func chart(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> ((Int) -> [Line])? {
    guard case .chart(let chart, let rows)? = page.step.picture else { return nil }
    return { width in
      ChartView.lines(chart, rows: rows, state: state, page: page, width: width, context: context)
    }
  }

  private static func text(_ page: LessonPage, width: Int, context: ViewContext) -> [Line] {
    let step = page.step
    let truth = StepTruth(lesson: page.lesson, step: step)
    let title = step.title.map {
      Paragraph.lines(
        context.text($0[context.voice.language]), role: .heading, width: width)
    }
    let prose = context.voice.prose(step.text) { truth.evaluation?[$0] }
    return (title ?? []) + Paragraph.lines(prose, context: context, width: width)
  }

  /// Puts lines beside others, which are never wider than the column.
  static func sideBySide(_ left: [Line], _ right: [Line], column: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      var line = row < left.count ? left[row] : Line()
      guard row < right.count else { return line }
      line.pad(to: column)
      line.spans += right[row].spans
      line.cursorColumn = right[row].cursorColumn.map { column + $0 }
      return line
    }
  }
}
