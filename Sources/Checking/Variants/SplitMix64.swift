/// A stream of numbers that a seed decides, the same on every machine.
///
/// The algorithm is SplitMix64 of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014.
public struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  /// Creates the stream of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number from 0 to below a limit; 0 where the limit is not positive.
  public mutating func next(below limit: Int) -> Int {
    limit > 0 ? Int(next() % UInt64(limit)) : 0
  }

  /// Returns one of some values; nil where there are none.
  public mutating func pick<Value>(from values: [Value]) -> Value? {
    values.isEmpty ? nil : values[next(below: values.count)]
  }
}
