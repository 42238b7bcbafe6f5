import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The loss over the steps of gradient descent.
enum LossCurveView {
  static func drawing(_ curves: LossCurves, context: ViewContext) -> ChartDrawing {
    let scale = curves.picture.scale
    var steps = Axis(0...Double(max(curves.picture.steps, 1)))
    steps.hasWholeTicks = true
    let losses = Axis(roundingOut: curves.extent, scale: scale)
    var drawing = ChartDrawing(
      horizontal: steps, vertical: losses,
      horizontalName: context.say(PictureWords.steps), verticalName: context.name(curves.output))
    for (index, (run, path)) in zip(curves.picture.runs, curves.paths).enumerated() {
      let stroke = Stroke.curve(index)
      let points = path.stops.enumerated().map { (x: Double($0.offset), y: $0.element.loss) }
      drawing.traces.append(Trace(shape: .path(points), stroke: stroke))
      // A curve that leaves the picture goes on upwards.
      let top = losses.range.upperBound
      let left = points.first { $0.y > top } ?? (path.divergedAt == nil ? nil : points.last)
      if let left {
        drawing.markers.append(
          Marker(x: left.x, y: top, sign: context.glyphs.moreAbove, role: stroke.role))
      }
      var item = Line([
        Span(stroke.sample(isASCII: context.glyphs.isASCII), stroke.role), Span(" "),
        Span(context.say(PictureWords.run(run, of: curves.picture))),
      ])
      if let step = path.divergedAt {
        item.append(", ")
        let isAsked = curves.asked.contains(Double(step))
        item.append(context.say(PictureWords.diverges(step: isAsked ? nil : step)), .warning)
      }
      drawing.legend.append(item)
    }
    return drawing
  }
}
