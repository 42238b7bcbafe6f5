import Autodiff

/// Points at which formulas are compared: a value for each of some names, the same on every machine.
///
/// Of four points one has values of both signs, one only positive ones, one values between 0 and 1, and
/// one values near those of the lesson, so that roots, logarithms and probabilities are defined often
/// enough. Two different formulas of a few operations do not agree at all of them.
struct SamplePoints {
  /// How many points there are.
  static let count = 40

  /// The points.
  let points: [[String: Double]]

  /// Draws points for names, in whatever order they are given.
  ///
  /// - Parameter own: The values that the lesson gives to names.
  init(names: some Sequence<String>, near own: [String: Double] = [:]) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func draw() -> Double {
      // SplitMix64 (Steele, Lea and Flood 2014), which needs no state but a counter.
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992
    }
    let ordered = Set(names).sorted()
    points = (0..<Self.count).map { index in
      var point: [String: Double] = [:]
      for name in ordered {
        let draws = (draw(), draw())
        let size = 0.3 + 1.9 * draws.0
        point[name] =
          switch (index % 4, own[name]) {
          case (0, _): draws.1 < 0.5 ? -size : size
          case (1, _): size
          case (2, _), (_, nil): 0.05 + 0.9 * draws.0
          case (_, let value?): value == 0 ? 0.2 * draws.0 : value * (0.8 + 0.4 * draws.0)
          }
      }
      return point
    }
  }
}
