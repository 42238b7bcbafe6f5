/// The learning rates that are offered: round ones, closer together where they begin with 1.
public enum RateLadder {
  private static let tenths = [10, 11, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90]

  /// All rates, ascending, from 0.0001 on.
  private static let rates: [Double] = {
    // Divided once, 11/100 is the very number that 0.11 is read as.
    let small = [100_000.0, 10_000, 1_000, 100].flatMap { unit in
      tenths.map { Double($0) / unit }
    }
    let large = [10.0, 1].flatMap { unit in tenths.map { Double($0) / unit } }
    return small + large + [100]
  }()

  /// Returns the next higher rate; the same one at the top.
  public static func above(_ rate: Double) -> Double {
    rates.first { $0 > rate } ?? rate
  }

  /// Returns the next lower rate; the same one at the bottom.
  public static func below(_ rate: Double) -> Double {
    rates.last { $0 < rate } ?? rate
  }
}
