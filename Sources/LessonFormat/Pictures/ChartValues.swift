import Curriculum

extension MappingReader {
  /// Reads the range from `from` to `to`; nil if one is missing or it is empty, which is noted.
  mutating func requiredRange() -> ClosedRange<Double>? {
    let start = value("from", as: GivenReader.constant)
    let end = value("to", as: GivenReader.constant)
    guard let start, let end else { return nil }
    return ClosedRange(from: start, to: end, at: self.node("from") ?? node)
  }

  /// Reads the range from `from` to `to` where both are there; nil where both are missing.
  mutating func optionalRange() -> ClosedRange<Double>? {
    self.node("from") == nil && self.node("to") == nil ? nil : requiredRange()
  }
}

extension ClosedRange<Double> {
  /// Creates a range that an axis can show; nil if it is empty, which is noted.
  init?(from start: Double, to end: Double, at node: LocatedNode) {
    let length = end - start
    // Below this an axis could not tell its numbers apart.
    guard length > Swift.max(start.magnitude, end.magnitude) * 1e-9, length.isFinite else {
      node.report(.picture(.emptyRange))
      return nil
    }
    self = start...end
  }
}

extension ValueReader<ClosedRange<Double>> {
  /// A range as a list of its two ends.
  static var ends: Self {
    ValueReader { node in
      let ends = ValueReader<[Double]>.list(of: GivenReader.constant, 2...2).read(node)
      guard let ends, ends.count == 2 else { return nil }
      return ClosedRange(from: ends[0], to: ends[1], at: node)
    }
  }
}

extension ValueReader<Double> {
  /// A learning rate: a number above 0.
  static var rate: Self {
    ValueReader { node in
      guard let rate = GivenReader.constant.read(node) else { return nil }
      if rate > 0 { return rate }
      node.report(.picture(.rateNotPositive(rate)))
      return nil
    }
  }
}
