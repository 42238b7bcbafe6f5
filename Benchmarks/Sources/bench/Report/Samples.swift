/// What was measured several times.
struct Samples {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }

  /// The middle one; not a number where nothing was measured.
  var median: Double { value(at: 0.5) }

  /// What 99 of 100 stay within.
  var percentile99: Double { value(at: 0.99) }

  private func value(at part: Double) -> Double {
    sorted.isEmpty ? .nan : sorted[min(Int(part * Double(sorted.count)), sorted.count - 1)]
  }
}
