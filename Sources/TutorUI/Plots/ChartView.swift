import Curriculum
import Screen
import Tutor
import Wording

/// The picture of a step that is drawn from numbers.
enum ChartView {
  /// The most columns that a chart takes.
  private static let mostColumns = 46

  /// Returns a chart in the size in which it stands beside or below text.
  static func lines(
    _ chart: Chart, rows: Int, state: TutorState, page: LessonPage, width: Int,
    context: ViewContext
  ) -> [Line] {
    let size = Size(columns: min(width, mostColumns), rows: rows)
    return lines(chart, state: state, page: page, size: size, context: context)
  }

  /// Returns a chart in a size; bars take a row each whatever the rows.
  static func lines(
    _ chart: Chart, state: TutorState, page: LessonPage, size: Size, context: ViewContext
  ) -> [Line] {
    switch chart {
    case .plot(let plot):
      FunctionPlotView.drawing(FunctionFigure(plot, page: page), context: context)
        .lines(size: size, context: context)
    case .plane(let picture):
      PlaneView.drawing(PlaneFigure(picture, page: page), context: context)
        .lines(size: size, context: context)
    case .curve(let picture):
      LossCurveView.drawing(LossCurves(picture, page: page), context: context)
        .lines(size: size, context: context)
    case .bars(let picture):
      BarsView.lines(
        picture, page: page, record: state.record, width: size.columns, context: context)
    case .descent(let picture):
      DescentView.drawing(
        DescentFigure(picture, page: page, record: state.record), context: context
      ).lines(size: size, context: context)
    }
  }
}
