import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// One node by itself: values run to the right, gradients back to the left.
enum NodeView {
  /// Returns the drawing, without the words for what arrives and leaves where they are too wide.
  static func lines(_ figure: NodeFigure, width: Int, context: ViewContext) -> [Line] {
    let lines = lines(figure, tellsMeanings: true, context: context)
    return lines.allSatisfy { $0.width <= width }
      ? lines : self.lines(figure, tellsMeanings: false, context: context)
  }

  private static func lines(
    _ figure: NodeFigure, tellsMeanings: Bool, context: ViewContext
  ) -> [Line] {
    let notation = GraphNotation(glyphs: context.glyphs, voice: context.voice)
    func told(_ line: Line) -> Line {
      guard !tellsMeanings else { return line }
      var told = line
      told.pieces.removeAll { if case .span(let span) = $0 { span.role == .dim } else { false } }
      return told
    }
    let left = figure.inputs.flatMap { input in
      [
        forward(notation.name(input.name), input.value, notation),
        back(
          notation.derivative(of: figure.output, by: input.name), input.gradient,
          figure.consumers.isEmpty && figure.name != figure.output ? nil : .leaves, notation,
          context),
        local(of: figure.name, by: input.name, input, notation, context),
      ].map(told)
    }
    let middle =
      figure.formula.map {
        notation.name(figure.name) + " = " + notation.formula($0)
      } ?? notation.name(figure.name)
    let value = notation.text(figure.value)
    let right = right(figure, notation, context).map(told)
    let leftWidth = left.map(\.width).max() ?? 0
    let boxWidth = max(middle.width, value.width) + 2
    let height = max(left.count, right.count, 3)
    let glyphs = context.glyphs
    var lines: [Line] = []
    for row in 0..<height {
      var line = row < left.count ? left[row] : Line()
      if leftWidth > 0 {
        line.append(.spaces(leftWidth - line.width))
        let isInput = row < left.count && row % 3 == 0
        line.append(
          isInput ? " " + glyphs.horizontal + glyphs.marker : .spaces(2 + glyphs.marker.width),
          .edge)
      }
      let text: Text = row == height / 2 - 1 ? middle : row == height / 2 ? value : ""
      let before = (boxWidth - text.width) / 2
      let inside = (.spaces(before) + text).padded(to: boxWidth)
      line.append(glyphs.vertical, .edge)
      line.append(inside, row == height / 2 ? .value : .node)
      line.append(glyphs.vertical, .edge)
      if row < right.count {
        line.append(" ")
        line.pieces += right[row].pieces
      }
      lines.append(line)
    }
    let offset = leftWidth > 0 ? leftWidth + 2 + glyphs.marker.width : 0
    func edge(_ start: Text, _ end: Text) -> Line {
      Line([
        Span(.spaces(offset)), Span(start + glyphs.horizontal.repeated(boxWidth) + end, .edge),
      ])
    }
    return [edge(glyphs.topLeft, glyphs.topRight)] + lines
      + [edge(glyphs.bottomLeft, glyphs.bottomRight)]
  }

  /// What goes out, and what comes back along each way.
  private static func right(
    _ figure: NodeFigure, _ notation: GraphNotation, _ context: ViewContext
  ) -> [Line] {
    let own = notation.derivative(of: figure.output, by: figure.name)
    guard !figure.consumers.isEmpty else {
      return [back(own, figure.gradient, .arrives, notation, context)]
    }
    if figure.consumers.count == 1, figure.formula != nil, let next = figure.consumers.first {
      return [
        Line([Span(arrow(context), .edge), Span(notation.name(next.name), .node)]),
        back(own, figure.gradient, .arrives, notation, context),
      ]
    }
    let ways = figure.consumers.flatMap { way in
      [
        Line([Span(arrow(context), .edge), Span(notation.name(way.name), .node)]),
        back(
          notation.derivative(of: figure.output, by: way.name), way.gradient, .arrives, notation,
          context),
        local(of: way.name, by: figure.name, way, notation, context),
      ]
    }
    return ways + [back(own, figure.gradient, .sum, notation, context)]
  }

  private static func arrow(_ context: ViewContext) -> Text {
    context.glyphs.horizontal.repeated(2) + context.glyphs.marker + " "
  }

  private static func forward(
    _ name: Text, _ value: NodeFigure.Number, _ notation: GraphNotation
  ) -> Line {
    let number = notation.text(value)
    var line = Line(name, .node)
    if !number.isEmpty {
      line.append(" = ")
      line.append(number, .value)
    }
    return line
  }

  private static func back(
    _ name: Text, _ number: NodeFigure.Number, _ meaning: DiagramWords.Gradient?,
    _ notation: GraphNotation, _ context: ViewContext
  ) -> Line {
    let text = notation.text(number)
    let back: Text = context.glyphs.isASCII ? "<-- " : "◂── "
    var line = Line([Span(back, .edge)])
    line.append(name + (text.isEmpty ? "" : " = " + text), .gradient)
    if let meaning {
      line.append("  " + context.say(DiagramWords.gradient(meaning)), .dim)
    }
    return line
  }

  private static func local(
    of consumer: String, by input: String, _ way: NodeFigure.Way, _ notation: GraphNotation,
    _ context: ViewContext
  ) -> Line {
    var line = Line([Span("    ")])
    let number = notation.text(way.local)
    let formula = way.formula.map(notation.formula)
    let parts = [formula, number.isEmpty || number == formula ? nil : number].compactMap(\.self)
    line.append(
      notation.derivative(of: consumer, by: input) + parts.reduce("") { $0 + " = " + $1 },
      .formula)
    line.append("  " + context.say(DiagramWords.gradient(.local)), .dim)
    return line
  }
}
