import Curriculum

/// Reads the keys of a mapping one by one and notes those that nobody asked for.
///
///     var mapping = node.mapping()
///     let id = mapping.required("id", as: .identifier)
///     let minutes = mapping.optional("minutes", as: .wholeNumber(1...600))
///     mapping.finish()
struct MappingReader {
  /// The mapping that is read.
  let node: LocatedNode
  private let entries: [MappingEntry]
  private var askedFor: [String] = []

  /// Prepares to read the entries of a mapping.
  init(_ entries: [MappingEntry], of node: LocatedNode) {
    self.entries = entries
    self.node = node
  }

  /// Returns the value of a key that may be missing.
  mutating func node(_ key: String) -> LocatedNode? {
    askedFor.append(key)
    return entries.first { $0.name == key }?.value
  }

  /// Returns the value of a key, read; nil if the key is missing or its value cannot be read.
  mutating func optional<Value>(_ key: String, as reader: ValueReader<Value>) -> Value? {
    node(key).flatMap(reader.read)
  }

  /// Returns the value of a key, read; nil if it cannot be read or, which is noted, is missing.
  mutating func required<Value>(_ key: String, as reader: ValueReader<Value>) -> Value? {
    guard let value = node(key) else {
      node.report(.missingKey(key))
      return nil
    }
    return reader.read(value)
  }

  /// Whether a key that nobody has asked for looks like one of these that somebody has.
  func hasMisspelling(of keys: [String]) -> Bool {
    unknownEntries.contains { nearest(to: $0).map(keys.contains) ?? false }
  }

  /// Notes every key that nobody has asked for, with the nearest of those that somebody has.
  func finish() {
    for entry in unknownEntries {
      entry.key.report(.unknownKey(entry.name, nearest: nearest(to: entry)))
    }
  }

  private var unknownEntries: [MappingEntry] {
    entries.filter { !askedFor.contains($0.name) }
  }

  private func nearest(to entry: MappingEntry) -> String? {
    entry.key.suggestion(for: entry.name, among: askedFor)
  }
}
