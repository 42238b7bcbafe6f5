/// The directions in which lines leave a cell.
public struct LineDirections: OptionSet, Hashable, Sendable {
  /// The directions as bits.
  public let rawValue: UInt8

  /// Up.
  public static let up = LineDirections(rawValue: 1)
  /// Down.
  public static let down = LineDirections(rawValue: 2)
  /// To the left.
  public static let left = LineDirections(rawValue: 4)
  /// To the right.
  public static let right = LineDirections(rawValue: 8)
  /// Up and down.
  public static let vertical: LineDirections = [.up, .down]
  /// To the left and to the right.
  public static let horizontal: LineDirections = [.left, .right]

  /// Creates directions from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension Glyphs {
  /// Returns the sign, one column wide, for lines that leave a cell in some directions; a space
  /// for none.
  public func line(_ directions: LineDirections) -> Text {
    let across = !directions.isDisjoint(with: .horizontal)
    let along = !directions.isDisjoint(with: .vertical)
    guard across, along, !isASCII else {
      return across ? (along ? cross : horizontal) : (along ? vertical : " ")
    }
    switch directions {
    case [.down, .right]: return topLeft
    case [.down, .left]: return topRight
    case [.up, .right]: return bottomLeft
    case [.up, .left]: return bottomRight
    case [.vertical, .right]: return "├"
    case [.vertical, .left]: return "┤"
    case [.horizontal, .down]: return "┬"
    case [.horizontal, .up]: return "┴"
    default: return cross
    }
  }
}
