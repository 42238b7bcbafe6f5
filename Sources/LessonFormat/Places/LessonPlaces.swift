import Curriculum

/// Where the parts of a lesson stand in its file.
///
/// A lesson is a value without places; this stands beside it for who has something to say about it.
///
///     places.place(["steps", 2, "ask", 0])   // the first question of the third step
public struct LessonPlaces: Sendable {
  /// A step on the way to a part: a key of a mapping, or a position in a list, from 0.
  public enum Part: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The value of a key.
    case key(String)
    /// An item of a list.
    case item(Int)

    /// Names a key.
    public init(stringLiteral key: String) { self = .key(key) }
    /// Names a position.
    public init(integerLiteral position: Int) { self = .item(position) }
  }

  private struct Branch: Sendable {
    var offset: Int
    var parts: [Part: Branch]

    init(_ node: LocatedNode) {
      offset = node.offset
      var parts: [Part: Branch] = [:]
      switch node.shape {
      case .list:
        for (index, item) in (node.list() ?? []).enumerated() { parts[.item(index)] = Branch(item) }
      case .mapping:
        for entry in node.entries() ?? [] { parts[.key(entry.name)] = Branch(entry.value) }
      case .scalar, .boolean, .localizedText:
        break
      }
      self.parts = parts
    }
  }

  private let root: Branch
  private let source: SourceText

  /// Notes the places of a whole file.
  init(_ root: LocatedNode) {
    self.root = Branch(root)
    source = root.log.source
  }

  /// Returns where a part begins, or the last on the way to it that the file has.
  public func place(_ path: [Part]) -> SourcePlace {
    var branch = root
    for part in path {
      guard let next = branch.parts[part] else { break }
      branch = next
    }
    return source.place(at: branch.offset)
  }
}
