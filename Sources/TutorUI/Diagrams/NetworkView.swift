import Autodiff
import Curriculum
import Screen
import Tutor
import Wording

/// A network as units with weights on the arrows between them.
enum NetworkView {
  /// The most columns.
  private static let columns = 66
  /// The columns of an arrow besides its weight.
  private static let leastArrow = 6
  /// The columns between what stands at a unit and a weight.
  private static let noteGap = 2
  /// The rows of a unit with its function and its bias: with a free one below it, and the fewest.
  private static let unitRows = (most: 4, fewest: 3)
  /// Where on its arrow a weight may stand, the best place first.
  private static let places = [0.3, 0.42, 0.58, 0.7, 0.5, 0.2, 0.8, 0.14, 0.86]

  /// Returns the drawing; where the rows or columns are too few, with units and arrows alone.
  static func lines(
    _ figure: NetworkFigure, rows: Int, width: Int, context: ViewContext
  ) -> [Line] {
    if let unit = figure.singleUnit {
      return UnitView.lines(figure, unit: unit, width: width, context: context)
    }
    let most = max(figure.layers.map(\.count).max() ?? 1, 1)
    let size = Size(columns: min(width, columns), rows: rows)
    let hasRoom =
      rows >= most * unitRows.fewest && width >= leastColumns(figure, context: context)
    let whole = hasRoom ? drawing(figure, in: size, isCrowded: false, context: context) : nil
    return (whole ?? drawing(figure, in: size, isCrowded: true, context: context))?.lines ?? []
  }

  /// The fewest columns in which there is room for the weights on their arrows.
  static func leastColumns(_ figure: NetworkFigure, context: ViewContext) -> Int {
    guard figure.singleUnit == nil else { return 0 }
    let weights = figure.arrows.map { text($0.weight, figure.picture.weights, context).width }
    let gap = (weights.max() ?? 0) + leastArrow
    return widths(figure, isCrowded: false, context: context).reduce(0, +)
      + max(figure.layers.count - 1, 0) * gap
  }

  /// The columns of each layer.
  private static func widths(
    _ figure: NetworkFigure, isCrowded: Bool, context: ViewContext
  ) -> [Int] {
    var widths = figure.layers.map { $0.map { label($0, context: context).width }.max() ?? 0 }
    // What stands above and below the last units must not be cut.
    if !isCrowded, let last = figure.layers.last, let index = widths.indices.last {
      let notes = last.flatMap {
        [function(of: $0, context).width, bias(of: $0, figure, context).width]
      }
      widths[index] = max(widths[index], notes.max() ?? 0)
    }
    return widths
  }

  /// Returns the drawing; nil where there is no free place for a weight.
  private static func drawing(
    _ figure: NetworkFigure, in room: Size, isCrowded: Bool, context: ViewContext
  ) -> Grid? {
    let most = max(figure.layers.map(\.count).max() ?? 1, 1)
    let (rows, width) = (room.rows, room.columns)
    let unitRows =
      isCrowded
      ? min(max((rows + 1) / most, 1), Self.unitRows.fewest - 1)
      : min((rows + 1) / most, Self.unitRows.most)
    // The last unit has no free row below it.
    let last = isCrowded ? 1 : Self.unitRows.fewest
    let size = Size(columns: width, rows: (most - 1) * unitRows + last)
    let first = isCrowded ? 0 : 1
    var grid = Grid(size: size)
    let labels = figure.layers.map { layer in layer.map { label($0, context: context) } }
    let widest = widths(figure, isCrowded: isCrowded, context: context)
    // The first layer stands at the left edge, the last one at the right.
    let free = max(width - widest.reduce(0, +), 0)
    let gap = free / max(figure.layers.count - 1, 1)
    var start = 0
    var places: [[Point]] = []
    for (layer, units) in figure.layers.enumerated() {
      let top = (most - units.count) * unitRows / 2
      places.append(
        units.indices.map { Point(column: start, row: top + $0 * unitRows + first) })
      start += widest[layer] + gap
    }
    var canvas = DotCanvas(size: size)
    var ends: [(from: Point, to: Point)] = []
    for arrow in figure.arrows {
      let from = places[arrow.layer][arrow.from]
        .moved(columns: labels[arrow.layer][arrow.from].width)
      let to = places[arrow.layer + 1][arrow.to].moved(columns: -2)
      ends.append((from, to))
      let isOff = isOff(arrow, figure)
      var phase = 0
      canvas.line(
        from: (x: from.column * 2 + 1, y: from.row * 4 + 2),
        to: (x: to.column * 2 + 1, y: to.row * 4 + 2), isOff ? .offArrow : .arrow,
        phase: &phase)
    }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        guard let dots = canvas.cell(column: column, row: row, isASCII: context.glyphs.isASCII)
        else { continue }
        grid.write(dots.text, at: Point(column: column, row: row), role: dots.role)
      }
    }
    for end in ends { grid.write(context.glyphs.marker, at: end.to.moved(columns: 1), role: .edge) }
    var taken: Set<Point> = []
    func note(_ text: Text, at place: Point, role: Role) {
      grid.write(text, at: place, role: role)
      guard !text.isEmpty else { return }
      taken.formUnion((-noteGap..<text.width + noteGap).map { place.moved(columns: $0) })
    }
    for (layer, units) in figure.layers.enumerated() {
      for (position, unit) in units.enumerated() {
        let place = places[layer][position]
        let label = labels[layer][position]
        grid.write(label, at: place, role: unit.isDropped || unit.isOff ? .dim : .node)
        taken.formUnion((0..<label.width).map { place.moved(columns: $0) })
        guard !isCrowded, !unit.isDropped else { continue }
        let role: Role = unit.isOff ? .dim : .formula
        note(function(of: unit, context), at: place.moved(rows: -1), role: role)
        note(
          bias(of: unit, figure, context), at: place.moved(rows: 1),
          role: unit.isOff ? .dim : .value)
      }
    }
    let isWhole =
      isCrowded || drawWeights(figure, ends, taken, on: &grid, context: context)
    return isWhole ? grid : nil
  }

  /// Writes the weights on their arrows, none over another or over what stands at the units.
  ///
  /// - Returns: Whether there is a place for each.
  private static func drawWeights(
    _ figure: NetworkFigure, _ ends: [(from: Point, to: Point)], _ taken: Set<Point>,
    on grid: inout Grid, context: ViewContext
  ) -> Bool {
    var taken = taken
    for (arrow, end) in zip(figure.arrows, ends) {
      let text = " " + text(arrow.weight, figure.picture.weights, context) + " "
      func cells(_ place: Double) -> [Point] {
        let column =
          Double(end.from.column) + Double(end.to.column - end.from.column) * place
        let row = Double(end.from.row) + Double(end.to.row - end.from.row) * place
        let start = Point(column: Int(column) - text.width / 2, row: Int(row.rounded()))
        return (0..<text.width).map { start.moved(columns: $0) }
      }
      let free = places.lazy.map(cells).first { taken.isDisjoint(with: $0) }
      guard let free, let start = free.first else { return false }
      taken.formUnion(free)
      grid.write(text, at: start, role: isOff(arrow, figure) ? .dim : .value)
    }
    return true
  }

  /// Whether an arrow leads to a unit that is off, or from it.
  private static func isOff(_ arrow: NetworkFigure.Arrow, _ figure: NetworkFigure) -> Bool {
    figure.layers[arrow.layer][arrow.from].isOff || figure.layers[arrow.layer + 1][arrow.to].isOff
  }

  /// A unit: `(h₁)`, with its value where it is shown, crossed out where it is dropped.
  private static func label(_ unit: NetworkFigure.Unit, context: ViewContext) -> Text {
    let name = context.name(unit.name)
    if unit.isDropped { return context.glyphs.wrong + " " + name + " " + context.glyphs.wrong }
    let value = number(unit.value, context)
    return "(" + name + (value.isEmpty ? "" : " = " + value) + ")"
  }

  /// What stands above a unit: its function, and whether it is off.
  private static func function(of unit: NetworkFigure.Unit, _ context: ViewContext) -> Text {
    guard let activation = unit.activation else { return "" }
    return name(of: activation, context)
      + (unit.isOff ? ": " + context.say(DiagramWords.off) : "")
  }

  /// What stands below a unit.
  private static func bias(
    of unit: NetworkFigure.Unit, _ figure: NetworkFigure, _ context: ViewContext
  ) -> Text {
    unit.bias.map { "+ " + text($0, figure.picture.weights, context) } ?? ""
  }

  /// A number as far as it may be shown.
  static func number(_ number: GraphNumbers.Number, _ context: ViewContext) -> Text {
    switch number {
    case .known(let value): context.text(context.voice.compact(value))
    case .asked: "?"
    case .hidden: ""
    }
  }

  /// A weight by its name or its number, the other where there is none.
  static func text(
    _ label: NetworkFigure.Label, _ kind: NetworkPicture.Labels, _ context: ViewContext
  ) -> Text {
    let name = label.name.map(context.name)
    let number = label.number.map { context.text(context.voice.compact($0)) }
    return (kind == .names ? name ?? number : number ?? name) ?? "?"
  }

  /// The function of a unit as it is called.
  static func name(of activation: UnaryOperation, _ context: ViewContext) -> Text {
    context.text(context.voice.activation(activation))
  }
}
