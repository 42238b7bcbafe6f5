import Curriculum
import Screen
import Tutor
import Wording

/// Predictions and targets above the number of the example, the error between them as a bar.
///
/// The bar stands beside the signs: between them it would lack a row of each, and an error of one row
/// would have none.
enum ErrorsView {
  static func drawing(_ figure: ErrorsFigure, context: ViewContext) -> ChartDrawing {
    var examples = Axis(0.5...Double(figure.pairs.count) + 0.5)
    examples.hasWholeTicks = true
    var drawing = ChartDrawing(
      horizontal: examples, vertical: Axis(roundingOut: figure.extent),
      horizontalName: context.say(DiagramWords.example))
    for (index, pair) in figure.pairs.enumerated() {
      let x = Double(index + 1)
      if let prediction = pair.prediction, let target = pair.target, prediction != target {
        drawing.traces.append(
          Trace(shape: .path([(x: x, y: prediction), (x: x, y: target)]), stroke: .error))
      }
      if let target = pair.target {
        drawing.markers.append(
          Marker(
            x: x, y: target, sign: context.glyphs.circle, role: .otherPoint, columnsToLeft: 1))
      }
      if let prediction = pair.prediction {
        drawing.markers.append(
          Marker(
            x: x, y: prediction, sign: predicted(context), sharedSign: context.glyphs.ringedDot,
            role: .point, columnsToLeft: 1))
      }
    }
    drawing.legend = [
      Line([
        Span(predicted(context), .point), Span(" "), Span(context.say(DiagramWords.prediction)),
      ]),
      Line([
        Span(context.glyphs.circle, .otherPoint), Span(" "),
        Span(context.say(DiagramWords.target)),
      ]),
      Line([
        Span(context.glyphs.vertical, Stroke.error.role), Span(" "),
        Span(context.say(DiagramWords.error)),
      ]),
      Line([
        Span(context.glyphs.ringedDot, .point), Span(" "), Span(context.say(DiagramWords.both)),
      ]),
    ]
    return drawing
  }

  private static func predicted(_ context: ViewContext) -> Text {
    context.glyphs.isASCII ? "O" : context.glyphs.dot
  }
}
