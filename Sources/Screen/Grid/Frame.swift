/// Everything a terminal shows at one moment.
public struct Frame: Hashable, Sendable {
  /// The cells.
  public var grid: Grid

  /// Where the cursor is: on what has the focus, or nil to hide it.
  public var cursor: Point?

  /// The title of the window.
  public var title: Text

  /// Creates a frame.
  public init(grid: Grid, cursor: Point? = nil, title: Text = "") {
    self.grid = grid
    self.cursor = cursor
    self.title = title
  }
}
