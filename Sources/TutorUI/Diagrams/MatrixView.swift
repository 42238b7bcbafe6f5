import Autodiff
import Curriculum
import Screen
import Tutor
import Wording

/// Matrices beside each other, with their shapes below.
enum MatrixView {
  static func lines(_ figure: MatrixFigure, width: Int, context: ViewContext) -> [Line] {
    let blocks = figure.picture.terms.indices.map { block(figure, $0, context: context) }
    let height = blocks.map(\.count).max() ?? 0
    var rows: [[Line]] = [[]]
    var used = 0
    for (index, lines) in blocks.enumerated() {
      let columns = lines.map(\.width).max() ?? 0
      let isTooWide = used > 0 && used + columns + 1 > width
      if isTooWide {
        rows.append([])
        used = 0
      }
      let last = rows.count - 1
      let start = used
      rows[last] =
        rows[last].isEmpty ? lines : ReadingLines.sideBySide(rows[last], lines, column: start)
      used = start + columns + (index + 1 < blocks.count ? 2 : 0)
    }
    return height == 0 ? [] : Array(rows.joined(separator: [Line()]))
  }

  /// A matrix with what stands before it: names of columns, rows, the name with the shape.
  private static func block(_ figure: MatrixFigure, _ index: Int, context: ViewContext) -> [Line] {
    let term = figure.picture.terms[index]
    let cells = cells(figure, index, context: context)
    let isBox = cells.isEmpty
    // A box is as high and wide as its shape, as far as that can be drawn.
    let inside =
      isBox
      ? Array(repeating: [Text](), count: min(max(term.shape.rows, 1), 5)) : cells
    let boxColumns = min(max(term.shape.columns, 1), 8) * 2 + 1
    let widths = (0..<term.shape.columns).map { column in
      isBox
        ? 0
        : max(
          cells.map { $0[column].width }.max() ?? 0, name(term.columnNames, column, context).width)
    }
    let sign: Text = term.sign.isEmpty ? "" : context.text(term.sign) + " "
    let rowWidth = term.rowNames.map { context.name($0).width }.max() ?? 0
    let head = sign.width + (rowWidth > 0 ? rowWidth + 1 : 0)
    let middle = (inside.count - 1) / 2
    var lines: [Line] = []
    let hasColumnNames = figure.picture.terms.contains { !$0.columnNames.isEmpty }
    if hasColumnNames {
      var line = Line([Span(.spaces(head + 2))])
      for column in widths.indices where !isBox {
        line.append(name(term.columnNames, column, context).padded(to: widths[column] + 2), .node)
      }
      lines.append(line)
    }
    let last = inside.count - 1
    let columns = isBox ? boxColumns : widths.reduce(0, +) + max(widths.count - 1, 0) * 2
    for (row, cells) in inside.enumerated() {
      var line = Line()
      line.append(row == middle ? sign : .spaces(sign.width))
      if rowWidth > 0 {
        line.append(name(term.rowNames, row, context).padded(to: rowWidth + 1), .node)
      }
      line.append(bracket(row, last, isLeft: true, context) + " ", .edge)
      if isBox {
        let name = row == middle ? context.text(term.name) : ""
        let before = max((columns - name.width) / 2, 0)
        line.append((.spaces(before) + name).padded(to: columns), .formula)
      } else {
        for (column, cell) in cells.enumerated() {
          let gap = column + 1 < cells.count ? 2 : 0
          line.append(
            cell.padded(to: widths[column], alignment: .right) + .spaces(gap), .value)
        }
      }
      line.append(" " + bracket(row, last, isLeft: false, context), .edge)
      lines.append(line)
    }
    let words = context.voice.say(DiagramWords.shape(figure.hidesShapes ? nil : term.shape))
    // As a product, 2*3 would be a number.
    let shape = context.text(context.glyphs.isASCII ? words.replacing("×", with: "x") : words)
    let below = isBox ? shape : context.text(term.name) + "  " + shape
    lines.append(Line([Span(.spaces(head + 1)), Span(below, .dim)]))
    return lines
  }

  private static func cells(
    _ figure: MatrixFigure, _ index: Int, context: ViewContext
  ) -> [[Text]] {
    let term = figure.picture.terms[index]
    return zip(term.entries, figure.entries[index]).map { formulas, numbers in
      zip(formulas, numbers).map { formula, number in
        figure.picture.showsNames
          ? context.text(context.voice.formula(formula)) : NetworkView.number(number, context)
      }
    }
  }

  private static func name(_ names: [String], _ index: Int, _ context: ViewContext) -> Text {
    names.indices.contains(index) ? context.name(names[index]) : ""
  }

  private static func bracket(
    _ row: Int, _ last: Int, isLeft: Bool, _ context: ViewContext
  ) -> Text {
    let glyphs = context.glyphs
    if last == 0 { return isLeft ? "[" : "]" }
    if row == 0 { return isLeft ? glyphs.topLeft : glyphs.topRight }
    if row == last { return isLeft ? glyphs.bottomLeft : glyphs.bottomRight }
    return glyphs.vertical
  }
}
