import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A training as it goes: the loss after each epoch, and what the network makes of the plane.
enum TrainingView {
  /// The most points of a curve that are worth drawing.
  private static let mostPoints = 300

  static func curve(_ run: TrainingRun, output: String, context: ViewContext) -> ChartDrawing {
    var epochs = Axis(0...Double(max(run.settings.rounds, 1)))
    epochs.hasWholeTicks = true
    let losses = run.measures.map(\.loss)
    let first = losses.first ?? 1
    // What grows out of sight goes on upwards.
    let top = losses.filter { $0 <= max(first, 1e-3) * 30 }.max() ?? 1
    let vertical = Axis(roundingOut: min(losses.min() ?? 0, 0)...max(top, 0))
    var drawing = ChartDrawing(
      horizontal: epochs, vertical: vertical,
      horizontalName: context.say(ExperimentWords.epochs), verticalName: context.name(output))
    let gap = max(losses.count / mostPoints, 1)
    let points = losses.enumerated().filter { $0.offset % gap == 0 || $0.offset == run.epochs }
      .map { (x: Double($0.offset), y: $0.element) }
    drawing.traces = [Trace(shape: .path(points), stroke: .curve(0))]
    if let out = points.first(where: { $0.y > vertical.range.upperBound }) {
      drawing.markers.append(
        Marker(
          x: out.x, y: vertical.range.upperBound, sign: context.glyphs.moreAbove, role: .warning))
    } else if let last = points.last {
      let sign = context.glyphs.isASCII ? "O" : context.glyphs.dot
      drawing.markers.append(Marker(x: last.x, y: last.y, sign: sign, role: .point))
    }
    return drawing
  }

  /// The plane of the two inputs; nil where there are more or fewer.
  static func plane(
    _ trial: Trial, data: TrainingData, laboratory: Laboratory, page: LessonPage,
    context: ViewContext
  ) -> ChartDrawing? {
    guard let axes = data.axes, let prediction = data.prediction, let graph = page.step.graph
    else { return nil }
    let points = data.examples.map { example in
      PlanePicture.Point(
        given: example, isPositive: data.target.flatMap { example[$0] }.map { $0 > 0.5 })
    }
    let picture = PlanePicture(
      graph: graph, horizontal: axes.horizontal, vertical: axes.vertical, points: points,
      region: PlanePicture.Region(output: prediction, threshold: 0.5))
    let figure = PlaneFigure(picture, page: page, given: laboratory.values(after: trial))
    return PlaneView.drawing(figure, context: context)
  }
}
