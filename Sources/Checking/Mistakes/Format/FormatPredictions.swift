import Curriculum

/// Recognises a right number that was badly written; asked only where nothing else fits.
struct FormatPredictions: Sendable {
  /// The part of the right number that counts as near.
  private static let nearness = 0.02

  private let right: Double
  private let moved: [PredictedNumber]
  /// How far from the right number somebody ends who has rounded.
  private let nearness: Double

  /// - Parameter hasRounding: Whether there is anything to round on the way to the right number.
  init(right: Double, figures: Int, hasRounding: Bool) {
    self.right = right
    nearness = hasRounding ? Self.nearness * right.magnitude : 0
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
    if !Rounding.hasOneFigure(right), !Rounding.hasOneFigure(typed.value),
      moved.contains(where: { $0.explains(typed.asWritten) })
    {
      return [mistake(.powerOfTen)]
    }
    if let cut = cut(in: typed) { return [cut] }
    let isNear = (typed.value - right).magnitude <= nearness
    // From one whole number to another nothing was rounded: 99 is not a rounded 100.
    let isWhole = right == right.rounded() && typed.value == typed.value.rounded()
    return isNear && !isWhole ? [mistake(.rounding)] : []
  }

  /// Returns the slip of who cut the right number off instead of rounding it; nil where nobody did.
  func cut(in typed: TypedNumber) -> Mistake? {
    typed.isCut(of: right) ? mistake(.cut) : nil
  }

  private func mistake(_ code: FormatMistake) -> Mistake {
    Mistake(code: .format(code), place: .answer, specificity: .format)
  }
}
