import Wording

/// A number as it is shown, and whether all of its digits are.
struct RoundedNumber {
  /// The digits.
  let text: String
  /// Whether nothing was rounded away.
  let isExact: Bool
  private let isNegative: Bool

  /// Writes a number with at most six significant figures.
  init(_ value: Double, voice: Voice) {
    text = voice.number(value)
    isExact = text == voice.number(value, figures: 12)
    isNegative = text.first == "−"
  }

  /// The number inside a product or sum: a negative one in brackets.
  var inner: String { isNegative ? "(\(text))" : text }

  /// The sign between a formula and the number.
  var equals: String { isExact ? "=" : "≈" }
}
