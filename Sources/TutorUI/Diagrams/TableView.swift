import Curriculum
import Screen
import Tutor
import Wording

/// Nodes as a table of their values.
enum TableView {
  static func lines(_ figure: TableFigure, width: Int, context: ViewContext) -> [Line] {
    let picture = figure.picture
    func text(_ localized: LocalizedText) -> Text {
      context.text(context.voice.prose(localized).plainText)
    }
    let heads = picture.columns.map(text)
    let names = figure.rows.indices.map { row in
      picture.rowNames.indices.contains(row)
        ? text(picture.rowNames[row]) : context.text("\(row + 1)")
    }
    let cells = figure.rows.map { row in row.map { NetworkView.number($0, context) } }
    let nameWidth = names.map(\.width).max() ?? 0
    let widths = heads.indices.map { column in
      max(heads[column].width, cells.map { $0[column].width }.max() ?? 0)
    }
    var head = Line([Span(.spaces(nameWidth + 1))])
    head.append(context.glyphs.vertical, .axis)
    for (text, width) in zip(heads, widths) {
      head.append("  " + text.padded(to: width, alignment: .right), .emphasis)
    }
    var rule = Line()
    rule.append(
      context.glyphs.horizontal.repeated(nameWidth + 1) + context.glyphs.cross
        + context.glyphs.horizontal.repeated(max(head.width - nameWidth - 2, 0)), .axis)
    let rows = zip(names, cells).map { name, row in
      var line = Line([Span(name.padded(to: nameWidth, alignment: .right) + " ", .dim)])
      line.append(context.glyphs.vertical, .axis)
      for (text, width) in zip(row, widths) {
        line.append("  " + text.padded(to: width, alignment: .right), .value)
      }
      return line
    }
    return [head, rule] + rows
  }
}
