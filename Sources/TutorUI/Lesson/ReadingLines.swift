import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The part of a step that is read: heading, text, picture.
///
/// On a wide screen the picture stands beside the text, below it otherwise.
enum ReadingLines {
  /// The columns from which on there is room beside the text.
  private static let wideWidth = 108
  /// The columns of the text where the picture stands beside it.
  private static let columnWidth = 62
  /// The longest lines that are pleasant to read.
  private static let longestLine = 90

  static func lines(
    _ state: TutorState, page: LessonPage, width: Int, context: ViewContext
  ) -> [Line] {
    guard let picture = page.step.picture else {
      return text(page, width: min(width, longestLine), context: context)
    }
    guard width >= wideWidth else {
      return text(page, width: min(width, longestLine), context: context)
        + [Line()] + lines(picture, state: state, page: page, width: width, context: context)
    }
    let gap = 4
    return sideBySide(
      text(page, width: columnWidth, context: context),
      lines(
        picture, state: state, page: page, width: width - columnWidth - gap, context: context),
      column: columnWidth + gap)
  }

  private static func lines(
    _ picture: Picture, state: TutorState, page: LessonPage, width: Int, context: ViewContext
  ) -> [Line] {
    switch picture {
    case .graph(let picture):
      NodeList(state, page: page, picture: picture, context: context).lines(width: width)
    case .chart(let chart, let rows):
      ChartView.lines(
        chart, rows: rows, state: state, page: page, width: width, context: context)
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
      return line
    }
  }
}
