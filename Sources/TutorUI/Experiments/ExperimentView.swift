import Autodiff
import Checking
import Curriculum
import Screen
import Tutor

/// The picture of a step's experiment as it goes.
enum ExperimentView {
  /// The rows of the picture, its legend among them.
  static let rows = 7...18
  /// The rows from which on the heights of curves are told apart.
  static let usualRows = 10
  /// The most columns.
  private static let mostColumns = 96
  /// The columns between two charts.
  private static let gap = 2

  static func lines(
    _ page: LessonPage, record: LearnerRecord, size: Size, context: ViewContext
  ) -> [Line] {
    guard let field = page.experimentField, let state = page.experiments[field.id],
      let laboratory = page.laboratory(of: field), let graph = page.step.graph
    else { return [] }
    let columns = min(size.columns, mostColumns)
    switch (laboratory.experiment.kind, state.trial) {
    case (.descent(let parameter, let domain), .descent(let path, let steps)):
      let picture = DescentPicture(
        graph: graph, parameter: parameter, rate: state.settings.rate, steps: 0, domain: domain)
      let figure = DescentFigure(picture, page: page, record: record)
      return DescentExperimentView.drawing(path, steps: steps, figure: figure, context: context)
        .lines(size: Size(columns: columns, rows: size.rows), context: context)
    case (.training(let data), .training(let run)):
      let curve = TrainingView.curve(run, output: laboratory.output, context: context)
      let plane = TrainingView.plane(
        state.trial, data: data, laboratory: laboratory, page: page, context: context)
      guard let plane else {
        return curve.lines(size: Size(columns: columns, rows: size.rows), context: context)
      }
      let half = Size(columns: (columns - gap) / 2, rows: size.rows)
      return ReadingLines.sideBySide(
        curve.lines(size: half, context: context), plane.lines(size: half, context: context),
        column: half.columns + gap)
    default:
      return []
    }
  }
}
