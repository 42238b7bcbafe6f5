/// One cell of a grid.
public struct Cell: Hashable, Sendable {
  /// What is in the cell; a space in the right half of a wide character.
  public let grapheme: Character

  /// What the cell is for.
  public var role: Role

  /// The columns of the character: 1 or 2, and 0 in the right half of a wide one.
  public let columns: Int

  /// An empty cell of ordinary text.
  public static let blank = Cell(" ", role: .plain)

  /// Creates a cell; what has no width, or may not be shown, becomes a space or U+FFFD.
  public init(_ grapheme: Character, role: Role = .plain) {
    let safe = grapheme.isASCII ? grapheme : Text(sanitizing: String(grapheme)).string.first ?? " "
    let width = DisplayWidth.of(safe)
    self.grapheme = width > 0 ? safe : " "
    self.role = role
    self.columns = max(width, 1)
  }

  /// Creates a cell from a character of a text, whose width is known and not 0.
  init(trusted grapheme: Character, columns: Int, role: Role) {
    self.grapheme = grapheme
    self.role = role
    self.columns = columns
  }

  /// Creates the right half of a wide character.
  static func rightHalf(role: Role) -> Cell { Cell(trusted: " ", columns: 0, role: role) }
}
