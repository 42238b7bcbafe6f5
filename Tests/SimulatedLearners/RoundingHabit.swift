/// How somebody rounds by hand.
public enum RoundingHabit: String, CaseIterable, Sendable {
  /// A half goes to the number away from zero, as on most calculators.
  case halfAway = "half away from zero"
  /// A half goes to the larger number.
  case halfUp = "half up"
  /// A half goes to the even digit.
  case halfEven = "half to even"
  /// The digits that follow are cut off.
  ///
  /// The program does not promise to accept who does that.
  case cut = "cut off"

  /// The habits that are called rounding.
  public static let rounding: [RoundingHabit] = [.halfAway, .halfUp, .halfEven]

  /// Returns a number rounded to a whole one.
  func whole(_ number: Double) -> Double {
    switch self {
    case .halfAway: number.rounded(.toNearestOrAwayFromZero)
    case .halfUp: (number + 0.5).rounded(.down)
    case .halfEven: number.rounded(.toNearestOrEven)
    case .cut: number.rounded(.towardZero)
    }
  }
}
