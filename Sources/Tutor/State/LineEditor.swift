/// A line of text being typed, with a cursor.
public struct LineEditor: Hashable, Sendable {
  /// The text.
  public private(set) var characters: [Character]
  /// The position of the cursor, from 0 to the number of characters.
  public private(set) var cursor: Int
  /// Whether what is typed next takes the place of the text, which nobody has touched since it was refused: who
  /// wants to mend it moves or deletes first.
  public private(set) var isReplacedByTyping = false

  /// The most characters a line holds.
  public static let capacity = 1_000

  /// Creates a line with the cursor at its end.
  public init(_ text: String = "") {
    characters = Array(text.prefix(Self.capacity))
    cursor = characters.count
  }

  /// The text.
  public var text: String { String(characters) }

  /// Whether there is no text.
  public var isEmpty: Bool { characters.isEmpty }

  /// Inserts text at the cursor, as much of it as fits; line breaks become spaces.
  ///
  /// - Returns: Whether all of it fitted.
  public mutating func insert(_ text: String) -> Bool {
    if isReplacedByTyping { self = LineEditor() }
    let room = Self.capacity - characters.count
    let added = text.prefix(room).map { $0.isNewline ? " " : $0 }
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
    return text.count <= room
  }

  /// Lets what is typed next take the place of the text.
  public mutating func replaceByTyping() { isReplacedByTyping = true }

  /// Carries out an editing action.
  ///
  /// - Returns: Whether it was one.
  public mutating func edit(_ action: Action) -> Bool {
    isReplacedByTyping = false
    switch action {
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .clear: self = LineEditor()
    case .deleteForward:
      if characters.indices.contains(cursor) { characters.remove(at: cursor) }
    case .deleteBackward:
      if cursor > 0 {
        cursor -= 1
        characters.remove(at: cursor)
      }
    default: return false
    }
    return true
  }
}
