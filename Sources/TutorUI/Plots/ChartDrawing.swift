import Screen
import Wording

/// A chart of any kind as it is drawn: axes, legend, and what is between the axes.
///
/// Where there is little room the legend goes first, then the numbers of the axes.
struct ChartDrawing {
  var horizontal: Axis
  var vertical: Axis
  var horizontalName: Text
  var verticalName: Text = ""
  /// Whether thin lines show where the numbers are 0.
  var showsZero = false
  var traces: [Trace] = []
  /// Where the plane is shaded.
  var shade: ((_ x: Double, _ y: Double) -> Bool)?
  var markers: [Marker] = []
  /// What the signs mean, an item each.
  var legend: [Line] = []
  /// What the sign of markers in one cell means, told where there are such.
  var sharedLegend: Line?
  /// What else the signs mean, told where the legend stands beside the chart and leaves rows free.
  var furtherLegend: [Line] = []
  /// What stands above the chart in place of the legend where it is one of several.
  var shortLegend: [Line]?

  /// The least columns and rows between the axes that are worth labels around them.
  private static let leastArea = Size(columns: 10, rows: 3)
  /// The most numbers on the vertical axis.
  private static let verticalTicks = 4
  /// The columns that are left for a number of the horizontal axis, and how many numbers are tried
  /// in the narrowest chart.
  private static let horizontalTicks = (columns: 7, least: 3)
  /// The most columns of a chart among text, and those between it and a legend beside it.
  private static let besideText = (columns: 46, gap: 3)

  /// Returns the chart as it stands among text: the legend beside it where there is room, above it
  /// otherwise, and in both cases the same chart.
  ///
  /// - Parameter rows: The rows without those of the legend.
  func lines(rows: Int, width: Int, context: ViewContext) -> [Line] {
    let columns = min(width, Self.besideText.columns)
    let column = columns + Self.besideText.gap
    guard column + (legend.map(\.width).max() ?? 0) <= width else {
      return lines(columns: columns, rows: rows, context: context)
    }
    var chart = self
    let legend = told(columns: columns, rows: rows, context: context).legend
    (chart.legend, chart.sharedLegend) = ([], nil)
    let size = Size(columns: columns, rows: rows + (verticalName.isEmpty ? 0 : 1))
    let further = furtherLegend.prefix(max(size.rows - legend.count, 0))
      .filter { column + $0.width <= width }
    return ReadingLines.sideBySide(
      chart.lines(size: size, context: context), legend + further, column: column)
  }

  /// Returns the chart in so many columns, so many rows and those of the legend above it.
  func lines(columns: Int, rows: Int, context: ViewContext) -> [Line] {
    let chart = told(columns: columns, rows: rows, context: context)
    let head = chart.headRows(width: columns - labelWidth(context) - 2)
    return chart.lines(size: Size(columns: columns, rows: rows + head.count), context: context)
  }

  /// Returns whether markers share a cell of the chart in so many columns and rows, those of the legend
  /// not counted, and show a sign of their own for that.
  func hasSharedSigns(columns: Int, rows: Int, context: ViewContext) -> Bool {
    let size = Size(
      columns: columns - labelWidth(context) - horizontalName.width - 4, rows: rows - 2)
    let inside = PlotArea(size: size, horizontal: horizontal, vertical: vertical)
    let places = markers.map { (cell: inside.cell(x: $0.x, y: $0.y), marker: $0) }
    return places.enumerated().contains { index, place in
      guard let cell = place.cell, place.marker.sharedSign != nil else { return false }
      // The last one in a cell is the one that is seen.
      let later = places.dropFirst(index + 1).filter { $0.cell == cell }
      return later.isEmpty && places.prefix(index).contains { $0.cell == cell }
    }
  }

  /// The chart with all that its signs mean in its legend.
  private func told(columns: Int, rows: Int, context: ViewContext) -> ChartDrawing {
    guard let sharedLegend, hasSharedSigns(columns: columns, rows: rows, context: context)
    else { return self }
    var chart = self
    chart.legend.append(sharedLegend)
    return chart
  }

  /// Returns the chart in a size, the legend above it.
  func lines(size: Size, context: ViewContext) -> [Line] {
    var grid = Grid(size: size)
    draw(on: &grid, context: context)
    return grid.lines
  }

  private func draw(on grid: inout Grid, context: ViewContext) {
    let size = grid.size
    let labelWidth = labelWidth(context)
    let isLabelled =
      size.columns - labelWidth - horizontalName.width - 3 >= Self.leastArea.columns
      && size.rows - 2 >= Self.leastArea.rows
    guard isLabelled else {
      drawArea(on: &grid, in: grid.bounds, context: context)
      return
    }
    let left = labelWidth + 1
    let head = headRows(width: size.columns - left - 1)
    let headCount = min(head.count, size.rows - 2 - Self.leastArea.rows)
    let area = Rect(
      column: left + 1, row: headCount,
      columns: size.columns - left - 1 - horizontalName.width - 2,
      rows: size.rows - headCount - 2)
    if headCount > 0 {
      grid.write(verticalName.padded(to: labelWidth, alignment: .right), at: .zero, role: .axis)
    }
    for (row, line) in head.prefix(headCount).enumerated() {
      line.draw(on: &grid, at: Point(column: left + 1, row: row), maxColumns: size.columns)
    }
    let inside = drawArea(on: &grid, in: area, context: context)
    drawVerticalAxis(inside, on: &grid, beside: area, context: context)
    drawHorizontalAxis(inside, on: &grid, below: area, context: context)
    drawMarkers(inside, on: &grid, in: area, glyphs: context.glyphs)
  }

  /// Draws what is between the axes, the markers too where nothing is drawn after it.
  @discardableResult
  private func drawArea(on grid: inout Grid, in area: Rect, context: ViewContext) -> PlotArea {
    var inside = PlotArea(size: area.size, horizontal: horizontal, vertical: vertical)
    if let shade { inside.shade(shade, withBoundary: traces.isEmpty && !context.glyphs.isASCII) }
    for trace in traces { inside.draw(trace) }
    if showsZero, !context.glyphs.isASCII { drawZero(inside, on: &grid, in: area) }
    inside.draw(on: &grid, at: area.origin, glyphs: context.glyphs)
    drawMarkers(inside, on: &grid, in: area, glyphs: context.glyphs)
    return inside
  }

  private func drawMarkers(
    _ inside: PlotArea, on grid: inout Grid, in area: Rect, glyphs: Glyphs
  ) {
    let cells = markers.map { inside.cell(x: $0.x, y: $0.y) }
    for (marker, cell) in zip(markers, cells) {
      guard let cell else {
        if marker.staysInSight { drawOutside(marker, inside, on: &grid, in: area, glyphs: glyphs) }
        continue
      }
      let isShared = cells.count { $0 == cell } > 1
      grid.write(
        isShared ? marker.sharedSign ?? marker.sign : marker.sign,
        at: area.origin.moved(columns: cell.column - marker.columnsToLeft, rows: cell.row),
        role: marker.role)
    }
  }

  /// Draws a marker at the edge that its point lies beyond, with an arrow to that side.
  private func drawOutside(
    _ marker: Marker, _ inside: PlotArea, on grid: inout Grid, in area: Rect, glyphs: Glyphs
  ) {
    guard let edge = inside.edge(x: marker.x, y: marker.y) else { return }
    let text: Text =
      switch edge.side {
      case .left: glyphs.leftArrow + marker.sign
      case .right: marker.sign + glyphs.arrow
      case .above: marker.sign + glyphs.moreAbove
      case .below: marker.sign + glyphs.moreBelow
      }
    guard text.width <= area.columns else { return }
    let column = min(edge.cell.column, area.columns - text.width)
    grid.write(
      text, at: area.origin.moved(columns: column, rows: edge.cell.row), role: marker.role)
  }

  /// Draws thin lines where a number inside an axis is 0.
  private func drawZero(_ inside: PlotArea, on grid: inout Grid, in area: Rect) {
    let least = (x: horizontal.range.lowerBound, y: vertical.range.lowerBound)
    if least.y < 0, let cell = inside.cell(x: least.x, y: 0) {
      let row = Rect(
        column: area.column, row: area.row + cell.row, columns: area.columns, rows: 1)
      grid.fill(row, with: "╌", role: .axis)
    }
    if least.x < 0, let cell = inside.cell(x: 0, y: least.y) {
      let column = Rect(
        column: area.column + cell.column, row: area.row, columns: 1, rows: area.rows)
      grid.fill(column, with: "┊", role: .axis)
    }
  }

  /// The columns left of the vertical axis, whichever of its numbers the rows let be shown.
  private func labelWidth(_ context: ViewContext) -> Int {
    let numbers = Set((2...Self.verticalTicks).flatMap { vertical.ticks(atMost: $0) })
    let widths = numbers.map { context.text(context.voice.compact($0)).width }
    return max(widths.max() ?? 0, verticalName.width)
  }

  private func drawVerticalAxis(
    _ inside: PlotArea, on grid: inout Grid, beside area: Rect, context: ViewContext
  ) {
    let column = area.column - 1
    let start = horizontal.range.lowerBound
    for row in area.row..<area.endRow {
      grid.write(context.glyphs.vertical, at: Point(column: column, row: row), role: .axis)
    }
    for value in inside.verticalTicks(atMost: Self.verticalTicks) {
      guard let cell = inside.cell(x: start, y: value) else { continue }
      let row = area.row + cell.row
      let text = context.text(context.voice.compact(value))
      grid.write(context.glyphs.cross, at: Point(column: column, row: row), role: .axis)
      grid.write(text, at: Point(column: column - text.width, row: row), role: .axis)
    }
  }

  private func drawHorizontalAxis(
    _ inside: PlotArea, on grid: inout Grid, below area: Rect, context: ViewContext
  ) {
    let row = area.endRow
    let glyphs = context.glyphs
    grid.write(glyphs.bottomLeft, at: Point(column: area.column - 1, row: row), role: .axis)
    grid.write(
      glyphs.horizontal.repeated(area.columns), at: Point(column: area.column, row: row),
      role: .axis)
    grid.write(horizontalName, at: Point(column: area.endColumn + 1, row: row), role: .axis)
    var free = 0
    let count = max(area.columns / Self.horizontalTicks.columns, Self.horizontalTicks.least)
    for value in horizontal.ticks(atMost: count) {
      guard let cell = inside.cell(x: value, y: vertical.range.lowerBound) else { continue }
      let column = area.column + cell.column
      grid.write(glyphs.cross, at: Point(column: column, row: row), role: .axis)
      let text = context.text(context.voice.compact(value))
      let start = min(max(column - text.width / 2, 0), grid.size.columns - text.width)
      guard start >= free else { continue }
      grid.write(text, at: Point(column: start, row: row + 1), role: .axis)
      free = start + text.width + 1
    }
  }

  /// The rows above the chart: its legend, or one for the name of the vertical axis.
  private func headRows(width: Int) -> [Line] {
    let rows = Self.rows(of: legend, width: width)
    return rows.isEmpty && !verticalName.isEmpty ? [Line()] : rows
  }

  /// Returns the items of a legend in rows, as many in each as fit.
  static func rows(of legend: [Line], width: Int) -> [Line] {
    var rows: [Line] = []
    for item in legend {
      if var last = rows.last, last.width + 3 + item.width <= width {
        last.append("   ")
        last.pieces += item.pieces
        rows[rows.count - 1] = last
      } else {
        rows.append(item)
      }
    }
    return rows
  }
}
