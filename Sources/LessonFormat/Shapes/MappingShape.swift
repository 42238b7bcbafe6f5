/// The keys of one kind of mapping in a lesson file, as data.
///
/// ``MappingReader`` decides by it which keys are known and which are missing, and `nntutor schema`
/// writes it down for editors: neither can have a key that the other does not.
public struct MappingShape: Sendable {
  /// A key of the mapping.
  public struct Key: Sendable {
    /// The key as it is written.
    public var name: String
    /// What stands under it.
    public var value: ValueShape
    /// Whether it has to be there.
    public var isRequired: Bool

    /// A key that has to be there.
    static func required(_ name: String, _ value: ValueShape) -> Key {
      Key(name: name, value: value, isRequired: true)
    }

    /// A key that may be missing.
    static func optional(_ name: String, _ value: ValueShape) -> Key {
      Key(name: name, value: value, isRequired: false)
    }
  }

  /// Keys that are needed beside another.
  public struct Need: Sendable {
    /// The other key.
    public var key: String
    /// The key that has to stand under the other; nil where the other alone is enough.
    public var inner: String?
    /// The keys that are needed.
    public var needed: [String]
  }

  /// The name of the kind, unique among all.
  public var name: String
  /// The keys.
  public var keys: [Key]
  /// Keys of which exactly one has to be there; empty where there are none such.
  public var oneOf: [String] = []
  /// Keys that another key needs beside it.
  public var needs: [Need] = []

  /// Keys that stand elsewhere, and may be meant by a misspelt one here.
  var related: [String] = []

  /// Returns the entry that a text was meant for, as `value: z` by `value:z` or `value z`; nil for
  /// another text.
  func entry(meantBy text: String) -> String? {
    let meant = keys.first { text.hasPrefix($0.name + ":") || text.hasPrefix($0.name + " ") }
    guard let key = meant else { return nil }
    let value = text.dropFirst(key.name.count + 1).drop { $0 == " " || $0 == ":" }
    return value.isEmpty || value.contains("\n") ? nil : "\(key.name): \(value)"
  }

  /// Returns whether a key has to be there.
  func requires(_ name: String) -> Bool { keys.contains { $0.name == name && $0.isRequired } }
}
