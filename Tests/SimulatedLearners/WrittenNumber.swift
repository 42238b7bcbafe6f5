/// A number as somebody writes it down, with the text that is typed for it.
public struct WrittenNumber: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The number that the text is.
  public var value: Double

  /// The digits that a calculator shows.
  private static let shownDigits = 10

  /// Writes a number to some significant figures.
  ///
  /// What the calculator shows in no more figures, and what it shows as a whole number, is copied
  /// as it stands.
  public init(_ number: Double, figures: Int, habit: RoundingHabit) {
    guard number.isFinite else {
      self.init(text: "ERROR", value: number)
      return
    }
    let shown = Self.digits(of: number, figures: Self.shownDigits, habit: .halfAway)
    let isWhole = shown.exponent >= 0
    if isWhole || shown.count <= figures {
      self.init(shown, padding: 0)
    } else {
      let rounded = Self.digits(of: number, figures: figures, habit: habit)
      self.init(rounded, padding: figures - rounded.count)
    }
  }

  /// Returns the number with zeros behind it, up to some significant figures.
  public func padded(to figures: Int) -> WrittenNumber {
    let digits = text.filter(\.isNumber).drop { $0 == "0" }.count
    guard value != 0, digits < figures else { return self }
    let mark = text.contains(".") ? "" : "."
    return WrittenNumber(
      text: text + mark + String(repeating: "0", count: figures - digits), value: value)
  }

  private init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  /// Whole digits and the power of ten that follows them.
  private struct Digits {
    var whole: Int
    var exponent: Int

    var count: Int { String(whole.magnitude).count }
  }

  private static func digits(of number: Double, figures: Int, habit: RoundingHabit) -> Digits {
    guard number != 0 else { return Digits(whole: 0, exponent: 0) }
    var exponent = 0
    while scaled(number, exponent).magnitude >= power(figures) { exponent += 1 }
    while scaled(number, exponent).magnitude < power(figures - 1) { exponent -= 1 }
    // Nine more digits are what a calculator keeps: without them a half would not be seen as one.
    let kept = (scaled(number, exponent) * 1e5).rounded() / 1e5
    var digits = Digits(whole: Int(habit.whole(kept)), exponent: exponent)
    while digits.whole != 0, digits.whole.isMultiple(of: 10) {
      digits.whole /= 10
      digits.exponent += 1
    }
    return digits
  }

  private static func scaled(_ number: Double, _ exponent: Int) -> Double {
    exponent >= 0 ? number / power(exponent) : number * power(-exponent)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { product, _ in product * 10 }
  }

  private init(_ digits: Digits, padding: Int) {
    var size = String(digits.whole.magnitude)
    var exponent = digits.exponent
    if padding > 0, exponent < 0 || exponent - padding < 0 {
      size += String(repeating: "0", count: padding)
      exponent -= padding
    }
    let sign = digits.whole < 0 ? "-" : ""
    if exponent >= 0 {
      text = sign + size + String(repeating: "0", count: exponent)
    } else if size.count > -exponent {
      text = sign + size.dropLast(-exponent) + "." + size.suffix(-exponent)
    } else {
      text = sign + "0." + String(repeating: "0", count: -exponent - size.count) + size
    }
    value = Double(text) ?? .nan
  }
}
