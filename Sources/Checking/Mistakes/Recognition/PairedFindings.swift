/// Finds for the mistakes of a learner who keeps all digits those of one who rounds.
///
/// A finding that changes nothing is left out, for one learner and not for the other, so the places
/// in the two lists say nothing: a mistake is paired with the same mistake, and where it is found
/// more than once, the first with the first.
struct PairedFindings {
  /// What each mistake leads to that both find equally often, in order.
  private var values: [Mistake: ArraySlice<Double>]

  init(_ exact: [Finding], _ rounded: [Finding]) {
    let counts = Dictionary(grouping: exact, by: \.mistake).mapValues(\.count)
    values = Dictionary(grouping: rounded, by: \.mistake)
      .filter { $1.count == counts[$0] }
      .mapValues { $0.map(\.value)[...] }
  }

  /// Returns what the mistake, at its next occurrence, leads to with rounding; nil where that is not
  /// known.
  mutating func next(for mistake: Mistake) -> Double? {
    values[mistake]?.popFirst()
  }
}
