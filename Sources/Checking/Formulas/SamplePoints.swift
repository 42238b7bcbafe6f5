import Autodiff

/// Points at which formulas are compared: a value for each of some names, the same on every machine.
///
/// Half the points have values of both signs, half only positive ones, where roots and logarithms
/// are defined. Two different formulas of a few operations do not agree at all of them.
struct SamplePoints {
  /// How many points there are.
  static let count = 24

  /// The points.
  let points: [[String: Double]]

  /// Draws points for names, in whatever order they are given.
  init(names: some Sequence<String>) {
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
        let size = 0.3 + 1.9 * draw()
        point[name] = index.isMultiple(of: 2) && draw() < 0.5 ? -size : size
      }
      return point
    }
  }
}
