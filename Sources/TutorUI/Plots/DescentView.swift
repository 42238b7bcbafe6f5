import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// Steps of descent on a curve: the points, the tangent at the first, and where each step leads.
enum DescentView {
  /// The steps of which the legend tells where they lead, and of which it does where it has rows.
  private static let toldSteps = 2
  private static let numberedSteps = 9
  /// The sign of several steps in one place: no number, and no sign of a single point.
  private static let sharedSign = Span("#", .otherPoint)

  static func drawing(_ figure: DescentFigure, context: ViewContext) -> ChartDrawing {
    let picture = figure.picture
    var drawing = ChartDrawing(
      horizontal: Axis(picture.domain), vertical: Axis(roundingOut: figure.extent),
      horizontalName: context.name(picture.parameter), verticalName: context.name(figure.output))
    let points = figure.stops.compactMap { stop in
      stop.parameters.first.map { (x: $0, y: stop.loss) }
    }
    if let start = figure.stops.first, let slope = start.gradient.first,
      let place = start.parameters.first
    {
      // The tangent reaches as far as the step, or far enough to be seen.
      let length = picture.domain.upperBound - picture.domain.lowerBound
      let reach = max((slope * picture.rate).magnitude, length * 0.12)
      let tangent = Trace.Shape.function({ x in
        (x - place).magnitude <= reach ? start.loss + slope * (x - place) : nil
      })
      // It comes first, so that it is seen where the curve leaves it.
      drawing.traces.append(Trace(shape: tangent, stroke: .tangent))
    }
    drawing.traces.append(
      Trace(shape: .function(figure.loss()), stroke: .curve(0)))
    if points.count > 2 { drawing.traces.append(Trace(shape: .path(points), stroke: .curve(2))) }
    drawing.markers = points.enumerated().reversed().map { index, point in
      let sign = sign(index, of: points.count, context: context)
      return Marker(
        x: point.x, y: point.y, sign: sign.text,
        sharedSign: index == 0 ? nil : sharedSign.text, role: sign.role, staysInSight: true)
    }
    drawing.sharedLegend = Line([
      sharedSign, Span(" "), Span(context.say(PictureWords.severalSteps)),
    ])
    let legend = legend(figure, points, context: context)
    // The start, the tangent and the first steps.
    drawing.legend = Array(legend.prefix(2 + toldSteps))
    drawing.furtherLegend = Array(legend.dropFirst(2 + toldSteps))
    // The numbers of every stop would take more rows than the curve.
    drawing.shortLegend = points.indices.dropFirst().last.map { index in
      let loss = figure.showsSteps.loss ? points[index].y : nil
      return [Line(context.say(PictureWords.after(steps: index, figure.output, loss)), .plain)]
    }
    return drawing
  }

  private static func legend(
    _ figure: DescentFigure, _ points: [(x: Double, y: Double)], context: ViewContext
  ) -> [Line] {
    let parameter = figure.picture.parameter
    func stop(_ index: Int, name: String, isShown: Bool, loss: Bool) -> Line {
      var line = Line([sign(index, of: points.count, context: context), Span(" ")])
      line.append(context.say(number(name, points[index].x, isShown: isShown)))
      line.append("; ")
      line.append(context.say(number(figure.output, points[index].y, isShown: loss)))
      return line
    }
    guard !points.isEmpty, let slope = figure.stops.first?.gradient.first else { return [] }
    var items = [stop(0, name: parameter, isShown: true, loss: figure.showsLoss)]
    let gradient = ChainRule.gradientName(of: figure.output, by: parameter)
    items.append(
      Line([
        Span(Stroke.tangent.sample(isASCII: context.glyphs.isASCII), Stroke.tangent.role),
        Span(" "), Span(context.say(number(gradient, slope, isShown: figure.showsSlope))),
      ]))
    for index in points.indices.dropFirst().prefix(numberedSteps) {
      items.append(
        stop(
          index, name: parameter, isShown: figure.showsSteps.place,
          loss: figure.showsSteps.loss))
    }
    return items
  }

  private static func number(_ name: String, _ value: Double, isShown: Bool) -> PictureWords {
    .equation(name, isShown ? value : nil)
  }

  /// The start is a full point; where one step leads is an empty one, several have numbers.
  private static func sign(_ index: Int, of count: Int, context: ViewContext) -> Span {
    switch index {
    case 0: Span(context.glyphs.isASCII ? "O" : context.glyphs.dot, .point)
    case 1...numberedSteps where count > 2: Span(Text(sanitizing: "\(index)"), .otherPoint)
    default: Span(context.glyphs.circle, .otherPoint)
    }
  }
}
