import Curriculum
import Screen
import Tutor
import Wording

/// The plane with the points of two classes, lines and a shaded region.
enum PlaneView {
  static func drawing(_ figure: PlaneFigure, context: ViewContext) -> ChartDrawing {
    let picture = figure.picture
    var drawing = ChartDrawing(
      horizontal: Axis(figure.horizontal), vertical: Axis(figure.vertical),
      horizontalName: context.name(picture.horizontal),
      verticalName: context.name(picture.vertical))
    for (isPositive, number) in [(true, 1), (false, 0)]
    where figure.points.contains(where: { $0.isPositive == isPositive && !$0.isAsked }) {
      let sign = sign(isPositive, context: context)
      drawing.legend.append(
        Line([sign, Span(" "), Span(context.say(PictureWords.classNumber(number)))]))
    }
    if var region = figure.region {
      drawing.shade = { region.contains(x: $0, y: $1) }
      drawing.legend.append(
        Line([
          Span(PlotArea.shading(isASCII: context.glyphs.isASCII).repeated(2), .point), Span(" "),
          Span(context.say(PictureWords.above(region.output, region.threshold))),
        ]))
    }
    for (index, line) in figure.lines.enumerated() {
      let stroke = Stroke.line(index)
      drawing.traces.append(Trace(shape: .path(ends(of: line, in: figure)), stroke: stroke))
      let equation = LineEquation(
        first: line.first, picture.horizontal, second: line.second, picture.vertical,
        bias: line.bias)
      drawing.legend.append(
        Line([
          Span(stroke.sample(isASCII: context.glyphs.isASCII), stroke.role), Span(" "),
          Span(context.say(equation)),
        ]))
    }
    drawing.markers = figure.points.map { point in
      let sign =
        point.isAsked ? Span("?", .emphasis) : sign(point.isPositive, context: context)
      return Marker(x: point.x, y: point.y, sign: sign.text, role: sign.role)
    }
    return drawing
  }

  private static func sign(_ isPositive: Bool, context: ViewContext) -> Span {
    isPositive ? Span(context.glyphs.dot, .point) : Span(context.glyphs.circle, .otherPoint)
  }

  /// Two points of a line at opposite edges of the picture.
  private static func ends(
    of line: PlaneFigure.Line, in figure: PlaneFigure
  ) -> [(x: Double, y: Double)] {
    let (across, up) = (figure.horizontal, figure.vertical)
    let isSteep =
      line.first.magnitude * (across.upperBound - across.lowerBound)
      > line.second.magnitude * (up.upperBound - up.lowerBound)
    if isSteep {
      return [up.lowerBound, up.upperBound].map { y in
        (-(line.second * y + line.bias) / line.first, y)
      }
    }
    guard line.second != 0 else { return [] }
    return [across.lowerBound, across.upperBound].map { x in
      (x, -(line.first * x + line.bias) / line.second)
    }
  }
}
