/// One cell of a grid.
///
/// It is 16 bytes, all of them used: cells are the same where their bytes are.
public struct Cell: Hashable, Sendable {
  private let packed: PackedCharacter
  private let width: UInt8

  /// What the cell is for.
  public var role: Role

  /// An empty cell of ordinary text.
  public static let blank = Cell(" ", role: .plain)

  /// Creates a cell; what has no width, or may not be shown, becomes a space or U+FFFD.
  public init(_ grapheme: Character, role: Role = .plain) {
    let safe = grapheme.isASCII ? grapheme : Text(sanitizing: String(grapheme)).string.first ?? " "
    let width = DisplayWidth.of(safe)
    self.init(trusted: width > 0 ? safe : " ", columns: max(width, 1), role: role)
  }

  /// Creates a cell from a character of a text, whose width is known and not 0.
  init(trusted grapheme: Character, columns: Int, role: Role) {
    packed = PackedCharacter(grapheme)
    width = UInt8(clamping: columns)
    self.role = role
  }

  /// A space in a role.
  static func space(role: Role) -> Cell { Cell(plain: " ", role: role) }

  /// Creates a cell from a scalar that is a character of one column.
  init(plain scalar: Unicode.Scalar, role: Role) {
    packed = PackedCharacter(scalar)
    width = 1
    self.role = role
  }

  /// Creates the right half of a wide character.
  static func rightHalf(role: Role) -> Cell { Cell(trusted: " ", columns: 0, role: role) }

  /// What is in the cell; a space in the right half of a wide character.
  public var grapheme: Character { packed.character }

  /// What is in the cell where it is one scalar; nil for a character of several.
  public var scalar: Unicode.Scalar? { packed.scalar }

  /// The columns of the character: 1 or 2, and 0 in the right half of a wide one.
  public var columns: Int { Int(width) }
}
