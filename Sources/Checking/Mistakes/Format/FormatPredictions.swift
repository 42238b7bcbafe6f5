import Curriculum

/// Recognises a right number that was badly written; asked only where nothing else fits.
struct FormatPredictions: Sendable {
  /// The part of the right number that counts as near.
  private static let nearness = 0.02

  private let right: Double
  private let moved: [PredictedNumber]

  init(right: Double, figures: Int) {
    self.right = right
    moved = [-3, -2, -1, 1, 2, 3].map { places in
      let number = right * DecimalPlace.power(places)
      return PredictedNumber(number, rounded: number, figures: figures)
    }
  }

  /// Returns the slips that turn the right number into what was typed.
  func mistakes(in typed: TypedNumber) -> [Mistake] {
    guard right != 0, typed.value != 0 else { return [] }
    if right.magnitude >= 1_000, right == right.rounded(),
      Rounding.isSame(typed.value * 1_000, right)
    {
      return [mistake(.grouping)]
    }
    if moved.contains(where: { $0.explains(typed) }) { return [mistake(.powerOfTen)] }
    let isNear = (typed.value - right).magnitude <= Self.nearness * right.magnitude
    // From one whole number to another nothing was rounded: 99 is not a rounded 100.
    let isWhole = right == right.rounded() && typed.value == typed.value.rounded()
    return isNear && !isWhole ? [mistake(.rounding)] : []
  }

  private func mistake(_ code: FormatMistake) -> Mistake {
    Mistake(code: .format(code), place: .answer, specificity: .format)
  }
}
