import Screen
import Wording

/// What is shown where the terminal is smaller than the program needs.
enum TooSmallView {
  static func frame(_ context: ViewContext) -> Frame {
    var grid = Grid(size: context.size)
    let text = context.say(
      ScreenWords.tooSmall(columns: context.size.columns, rows: context.size.rows))
    let lines = Wrapping.lines(text, width: max(context.size.columns, 1))
    let top = max((context.size.rows - lines.count) / 2, 0)
    for (index, line) in lines.enumerated() {
      let column = max((context.size.columns - line.width) / 2, 0)
      _ = grid.write(line, at: Point(column: column, row: top + index), role: .plain)
    }
    return Frame(grid: grid, cursor: nil, title: "nntutor")
  }
}
