extension Collection {
  /// Returns the elements by a number, those with the same one in their order.
  func sortedStably(by number: (Element) -> Double) -> [Element] {
    map { (number: number($0), element: $0) }.enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.element)
  }
}
