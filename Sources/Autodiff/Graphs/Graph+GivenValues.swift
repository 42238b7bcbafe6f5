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

extension Graph {
  /// Returns the same graph with other values for some given nodes; other names have no effect.
  public func replacing(given values: [String: Double]) -> Graph {
    Graph(
      GraphReading(
        given: given.map { node in
          guard let value = values[node.name] else { return node }
          let size = Expression.number(value.magnitude)
          return Given(
            name: node.name, expression: value < 0 ? .unary(.negate, size) : size, value: value)
        },
        nodes: nodes, consumers: consumers, output: output, warnings: warnings))
  }
}
