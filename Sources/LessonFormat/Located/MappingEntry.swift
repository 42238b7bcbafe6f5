/// A key of a mapping and its value.
struct MappingEntry {
  /// The key, as written.
  let name: String
  /// Where the key stands.
  let key: LocatedNode
  /// The value.
  let value: LocatedNode
}
