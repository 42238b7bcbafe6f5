extension Graph {
  /// Returns the value of every given node with some of them replaced; other names are left out.
  ///
  /// Two sets of replacements that come to the same have equal results, whether they repeat the
  /// graph's own values or leave them out.
  public func givenValues(overriding: [String: Double]) -> [String: Double] {
    Dictionary(
      given.map { ($0.name, overriding[$0.name] ?? $0.value) }, uniquingKeysWith: { $1 })
  }
}
