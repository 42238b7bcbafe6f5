import Curriculum
import Screen
import Tutor
import Wording

/// The picture of a step that is drawn from numbers.
enum ChartView {
  /// Returns a chart as it stands beside or below text.
  static func lines(
    _ chart: Chart, rows: Int, state: TutorState, page: LessonPage, width: Int,
    context: ViewContext
  ) -> [Line] {
    let record = state.record
    switch chart {
    case .bars(let picture):
      return BarsView.lines(
        BarsFigure(picture, page: page, record: record), width: width, context: context)
    case .network(let picture):
      return NetworkView.lines(
        NetworkFigure(picture, page: page, record: record), width: width, context: context)
    case .matrices(let picture):
      return MatrixView.lines(
        MatrixFigure(picture, page: page, record: record), width: width, context: context)
    case .node(let picture):
      return NodeFigure(picture, page: page, record: record).map {
        NodeView.lines($0, width: width, context: context)
      } ?? []
    case .batches(let picture):
      return BatchesView.lines(
        BatchesFigure(picture, page: page, record: record), width: width, context: context)
    case .table(let picture):
      return TableView.lines(
        TableFigure(picture, page: page, record: record), width: width, context: context)
    case .panels(let panels):
      return PanelsView.lines(
        panels, rows: rows, state: state, page: page, width: width, context: context)
    case .plot, .plane, .curve, .descent, .errors: break
    }
    return drawing(chart, page: page, record: state.record, context: context)?
      .lines(rows: rows, width: width, context: context) ?? []
  }

  /// Returns what is drawn between axes; nil for charts that have none.
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
    case .errors(let picture):
      ErrorsView.drawing(ErrorsFigure(picture, page: page, record: record), context: context)
    case .bars, .network, .matrices, .node, .batches, .table, .panels: nil
    case .descent(let picture):
      DescentView.drawing(
        DescentFigure(picture, page: page, record: record), context: context)
    }
  }
}
