import Curriculum
import Screen
import Tutor
import Wording

/// The picture of a step that is drawn from numbers.
enum ChartView {
  /// Returns a chart as it stands beside or below text, bars in a row each.
  static func lines(
    _ chart: Chart, rows: Int, state: TutorState, page: LessonPage, width: Int,
    context: ViewContext
  ) -> [Line] {
    if case .bars(let picture) = chart {
      let figure = BarsFigure(picture, page: page, record: state.record)
      return BarsView.lines(figure, width: width, context: context)
    }
    return drawing(chart, page: page, record: state.record, context: context)?
      .lines(rows: rows, width: width, context: context) ?? []
  }

  /// Returns what is drawn between axes; nil for bars, which have none.
  static func drawing(
    _ chart: Chart, page: LessonPage, record: LearnerRecord, context: ViewContext
  ) -> ChartDrawing? {
    switch chart {
    case .plot(let plot):
      FunctionPlotView.drawing(FunctionFigure(plot, page: page, record: record), context: context)
    case .plane(let picture):
      PlaneView.drawing(PlaneFigure(picture, page: page, record: record), context: context)
    case .curve(let picture):
      LossCurveView.drawing(LossCurves(picture, page: page, record: record), context: context)
    case .bars: nil
    case .descent(let picture):
      DescentView.drawing(
        DescentFigure(picture, page: page, record: record), context: context)
    }
  }
}
