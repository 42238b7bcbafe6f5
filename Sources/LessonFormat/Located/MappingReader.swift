import Curriculum

/// Reads the keys of a mapping one by one, and notes those that are missing or unknown.
///
///     var mapping = node.mapping(.lesson)
///     let id = mapping.value("id", as: .identifier)
///     let minutes = mapping.value("minutes", as: .wholeNumber(1...600))
///     mapping.finish()
struct MappingReader {
  /// The mapping that is read.
  let node: LocatedNode
  private let entries: [MappingEntry]
  private let shape: MappingShape
  private var missing: [String] = []

  /// Prepares to read the entries of a mapping.
  init(_ entries: [MappingEntry], of node: LocatedNode, shape: MappingShape) {
    self.entries = entries
    self.node = node
    self.shape = shape
  }

  /// Returns the value of a key; nil if it is missing, which is noted where the key is required.
  ///
  /// A key that the shape lacks is never found: what is read is what the shape says.
  mutating func node(_ key: String) -> LocatedNode? {
    guard shape.keys.contains(where: { $0.name == key }) else { return nil }
    if let entry = entries.first(where: { $0.name == key }) { return entry.value }
    if shape.requires(key) { noteMissing(key) }
    return nil
  }

  /// Returns the value of a key, read; nil if the key is missing or its value cannot be read.
  mutating func value<Value>(_ key: String, as reader: ValueReader<Value>) -> Value? {
    node(key).flatMap(reader.read)
  }

  /// Returns the value of a key that is needed in this place though not everywhere.
  mutating func needed<Value>(_ key: String, as reader: ValueReader<Value>) -> Value? {
    guard let value = node(key) else {
      noteMissing(key)
      return nil
    }
    return reader.read(value)
  }

  /// A key that is there but misspelt is told as such alone.
  private mutating func noteMissing(_ key: String) {
    guard !hasMisspelling(of: [key]), !missing.contains(key) else { return }
    missing.append(key)
  }

  /// Whether a key that is unknown looks like one of these.
  func hasMisspelling(of keys: [String]) -> Bool {
    unknownEntries.contains { nearest(to: $0).map(keys.contains) ?? false }
  }

  /// The first key that is unknown and like no known one.
  var firstStrange: MappingEntry? { unknownEntries.first { nearest(to: $0) == nil } }

  /// Notes the keys that are missing, and every unknown one with the nearest of the known.
  ///
  /// - Parameter noted: An unknown key of which something else has been noted.
  func finish(noted: MappingEntry? = nil) {
    // Whoever takes values for keys, as in `{ h, x }`, has made one slip and not several.
    let others = unknownEntries
    if noted == nil, missing.count > 1, others.count == entries.count, let first = others.first,
      others.allSatisfy({ nearest(to: $0) == nil })
    {
      first.key.report(.otherKeys(others.map(\.name), needed: missing))
      return
    }
    if let only = missing.first, missing.count == 1 {
      node.report(.missingKey(only))
    } else if !missing.isEmpty {
      node.report(.missingKeys(missing))
    }
    for entry in unknownEntries where entry.key.offset != noted?.key.offset {
      entry.key.report(.unknownKey(entry.name, nearest: nearest(to: entry)))
    }
  }

  private var unknownEntries: [MappingEntry] {
    entries.filter { entry in !shape.keys.contains { $0.name == entry.name } }
  }

  private func nearest(to entry: MappingEntry) -> String? {
    entry.key.suggestion(for: entry.name, among: shape.keys.map(\.name) + shape.related)
  }
}
