import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A descent as it goes: the curve, the way so far, the point with its tangent, and the next step.
enum DescentExperimentView {
  static func drawing(
    _ path: DescentPath, steps: Int, figure: DescentFigure, context: ViewContext
  ) -> ChartDrawing {
    let parameter = figure.picture.parameter
    let domain = figure.picture.domain
    var drawing = ChartDrawing(
      horizontal: Axis(domain), vertical: Axis(roundingOut: figure.extent),
      horizontalName: context.name(parameter), verticalName: context.name(figure.output))
    let curve = Trace(shape: .function(figure.loss()), stroke: .curve(0))
    let points = path.stops.prefix(steps + 2).compactMap { stop in
      stop.parameters.first.map { (x: $0, y: stop.loss) }
    }
    let way = points.prefix(steps + 1)
    drawing.traces = [curve]
    if way.count > 1 { drawing.traces.append(Trace(shape: .path(Array(way)), stroke: .curve(2))) }
    guard let point = way.last, path.stops.indices.contains(way.count - 1),
      let slope = path.stops[way.count - 1].gradient.first
    else { return drawing }
    let next = points.count > way.count ? points.last : nil
    // The tangent reaches as far as the step, or far enough to be seen.
    let length = domain.upperBound - domain.lowerBound
    let reach = max(((next?.x ?? point.x) - point.x).magnitude, length * 0.12)
    // It comes first, so that it is seen where the curve leaves it.
    drawing.traces.insert(
      Trace(
        shape: .function({ x in
          (x - point.x).magnitude <= reach ? point.y + slope * (x - point.x) : nil
        }), stroke: .tangent), at: 0)
    let sign = Span(context.glyphs.isASCII ? "O" : context.glyphs.dot, .point)
    let empty = Span(context.glyphs.circle, .otherPoint)
    let left = Span("+", .otherPoint)
    drawing.markers = way.dropLast().map {
      Marker(x: $0.x, y: $0.y, sign: left.text, role: left.role)
    }
    if let next {
      drawing.markers.append(
        Marker(x: next.x, y: next.y, sign: empty.text, role: empty.role, staysInSight: true))
    }
    drawing.markers.append(
      Marker(x: point.x, y: point.y, sign: sign.text, role: sign.role, staysInSight: true))
    drawing.legend = [
      Line([
        sign, Span(" "), Span(context.say(PictureWords.equation(parameter, point.x))),
      ]),
      Line([
        Span(Stroke.tangent.sample(isASCII: context.glyphs.isASCII), Stroke.tangent.role),
        Span(" "),
        Span(
          context.say(
            PictureWords.equation(ChainRule.gradientName(of: figure.output, by: parameter), slope))),
      ]),
    ]
    if way.count > 1 {
      drawing.legend.append(Line([left, Span(" "), Span(context.say(ExperimentWords.earlier))]))
    }
    if let next {
      drawing.legend.append(
        Line([
          empty, Span(" "),
          Span(context.say(ExperimentWords.nextStep(name: parameter, value: next.x))),
        ]))
    }
    return drawing
  }
}
