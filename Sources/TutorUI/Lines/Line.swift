import Screen

/// A line of a view: spans one after the other, and where the cursor stands in it, if it does.
struct Line: Hashable, Sendable {
  var spans: [Span]
  var cursorColumn: Int?

  init(_ spans: [Span] = [], cursorColumn: Int? = nil) {
    self.spans = spans
    self.cursorColumn = cursorColumn
  }

  init(_ text: Text, _ role: Role = .plain) {
    self.init([Span(text, role)])
  }

  /// The columns that the line takes.
  var width: Int { spans.reduce(0) { $0 + $1.text.width } }

  /// Adds a span.
  mutating func append(_ text: Text, _ role: Role = .plain) {
    spans.append(Span(text, role))
  }

  /// Adds spaces up to a column; one space at least where the line is already longer.
  mutating func pad(to column: Int) {
    append(.spaces(max(column - width, 1)))
  }

  /// Returns the line moved to the right.
  func indented(by columns: Int) -> Line {
    Line(
      [Span(.spaces(columns))] + spans, cursorColumn: cursorColumn.map { $0 + columns })
  }

  /// Draws the line, cut at the width of the rectangle.
  func draw(on grid: inout Grid, at point: Point, maxColumns: Int) {
    var column = 0
    for span in spans {
      guard column < maxColumns else { return }
      column += grid.write(
        span.text, at: Point(column: point.column + column, row: point.row), role: span.role,
        maxColumns: maxColumns - column)
    }
  }
}
