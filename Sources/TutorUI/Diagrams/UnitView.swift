import Curriculum
import Screen
import Tutor
import Wording

/// One unit from its inputs to its output: inputs, weights, bias, weighted sum, function, output.
///
///     x₁ = 0.5 ──── 0.2 ───┐
///     x₂ = 0.6 ──── 0.3 ───┼──▸( Σ )──▸[ σ ]──▸ y
///           +1 ──── 0.5 ───┘
enum UnitView {
  static func lines(
    _ figure: NetworkFigure, unit: NetworkFigure.Unit, width: Int, context: ViewContext
  ) -> [Line] {
    let glyphs = context.glyphs
    let kind = figure.picture.weights
    var rows: [(input: Text, weight: Text)] = figure.arrows.map { arrow in
      let input = figure.layers[arrow.layer][arrow.from]
      let value = NetworkView.number(input.value, context)
      return (
        context.name(input.name) + (value.isEmpty ? "" : " = " + value),
        weight(arrow.weight, kind, context)
      )
    }
    if let bias = unit.bias { rows.append(("+1", weight(bias, kind, context))) }
    guard !rows.isEmpty else { return [] }
    let inputWidth = rows.map(\.input.width).max() ?? 0
    let weightWidth = rows.map(\.weight.width).max() ?? 0
    let middle = rows.count / 2
    let value = NetworkView.number(unit.value, context)
    let output = context.name(unit.name) + (value.isEmpty ? "" : " = " + value)
    var lines = rows.enumerated().map { row, item in
      var line = Line()
      line.append(item.input.padded(to: inputWidth, alignment: .right), .node)
      line.append(" " + glyphs.horizontal.repeated(3) + " ", .edge)
      line.append(item.weight.padded(to: weightWidth), .value)
      line.append(" " + glyphs.horizontal.repeated(3), .edge)
      line.append(corner(row, of: rows.count, middle: middle, glyphs), .edge)
      guard row == middle else { return line }
      line.append(glyphs.horizontal.repeated(2) + glyphs.marker, .edge)
      line.append("( " + context.text("Σ") + " )", .formula)
      if let activation = unit.activation {
        line.append(glyphs.horizontal.repeated(2) + glyphs.marker, .edge)
        line.append("[ " + NetworkView.name(of: activation, context) + " ]", .formula)
      }
      line.append(glyphs.horizontal.repeated(2) + glyphs.marker + " ", .edge)
      line.append(output, .node)
      return line
    }
    let captions = Line(
      context.say(DiagramWords.unit(hasFunction: unit.activation != nil)), .dim)
    lines.append(Line())
    lines +=
      captions.width <= width
      ? [captions]
      : Paragraph.lines(
        context.say(DiagramWords.unit(hasFunction: unit.activation != nil)), role: .dim,
        width: width)
    return lines
  }

  /// Name and number of a weight, as far as there are both.
  private static func weight(
    _ label: NetworkFigure.Label, _ kind: NetworkPicture.Labels, _ context: ViewContext
  ) -> Text {
    guard kind == .values, let name = label.name, let number = label.number else {
      return NetworkView.text(label, kind, context)
    }
    return context.name(name) + " = " + context.text(context.voice.compact(number))
  }

  /// Where the line of a row meets the others on the way to the sum.
  private static func corner(_ row: Int, of count: Int, middle: Int, _ glyphs: Glyphs) -> Text {
    if count == 1 { return glyphs.horizontal }
    var directions: LineDirections = [.left]
    if row > 0 { directions.insert(.up) }
    if row < count - 1 { directions.insert(.down) }
    if row == middle { directions.insert(.right) }
    return glyphs.line(directions)
  }
}
