import Curriculum
import Screen
import Tutor
import Wording

/// Functions of one variable with their marked points.
enum FunctionPlotView {
  static func drawing(_ figure: FunctionFigure, context: ViewContext) -> ChartDrawing {
    let plot = figure.plot
    let isExact = plot.range != nil
    var drawing = ChartDrawing(
      horizontal: Axis(plot.domain),
      vertical: isExact
        ? Axis(figure.extent, scale: plot.scale)
        : Axis(roundingOut: figure.extent, scale: plot.scale),
      horizontalName: context.name(plot.variable), showsZero: true)
    for (index, function) in plot.functions.enumerated() {
      let stroke = Stroke.curve(index)
      drawing.traces.append(
        Trace(
          shape: .function({ figure.value(function, at: $0) }, through: plot.marks),
          stroke: stroke))
      drawing.legend.append(
        Line([
          Span(stroke.sample(isASCII: context.glyphs.isASCII), stroke.role), Span(" "),
          Span(context.text(context.voice.name(of: function))),
        ]))
    }
    if let shade = plot.shade {
      drawing.shade = { x, _ in shade.zones.contains { $0.contains(x) } }
      if let label = shade.label {
        drawing.legend.append(
          Line([
            Span(PlotArea.shading(isASCII: context.glyphs.isASCII).repeated(2), .point), Span(" "),
            Span(context.text(context.voice.prose(label).plainText)),
          ]))
      }
    }
    for (index, mark) in plot.marks.enumerated() {
      // A point alone is a dot, several are letters.
      let dot = context.glyphs.isASCII ? "O" : context.glyphs.dot
      let sign = plot.letter(ofMark: index).map { Text(sanitizing: $0) } ?? dot
      let values = plot.markedFunctions.map { figure.value($0, at: mark) }
      for case let value? in values {
        drawing.markers.append(
          Marker(x: mark, y: value, sign: sign, role: .point, staysInSight: true))
      }
      drawing.legend.append(
        Line([
          Span(sign, .point), Span(" "),
          Span(
            context.say(
              PictureWords.mark(
                plot.variable, mark,
                values: plot.markedFunctions.map { figure.number($0, at: mark) }))),
        ]))
    }
    return drawing
  }
}
