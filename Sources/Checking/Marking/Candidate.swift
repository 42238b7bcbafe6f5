import Autodiff

/// One way to the number that is asked for: the operation applied to certain earlier numbers.
struct Candidate: Hashable, Sendable {
  /// What comes of the operation.
  enum Outcome: Hashable, Sendable {
    /// Nothing had to be rounded: just this number.
    case exact(Rational)
    /// Anything in `range`, for rounded numbers went into it.
    ///
    /// `zeroRange` holds what may be left where the terms of a sum cancel, and `exactly` is what
    /// the numbers give just as they were typed.
    case rounded(range: Interval, zeroRange: Interval, exactly: Double?)
  }

  /// What comes of the operation.
  var outcome: Outcome
  /// Whether one of the earlier numbers is a wrong one of the learner's.
  var isOff: Bool

  /// The distance between the least and the greatest number that comes of it.
  var width: Double {
    if case .rounded(let range, _, _) = outcome { range.width } else { 0 }
  }

  /// How well a typed number fits.
  enum Fit: Hashable, Sendable {
    case accepted
    /// It fits, but has fewer figures than are asked for.
    case tooShort
    case none
  }

  /// Returns how well a typed number fits.
  func fit(of reading: NumberReading, figures: Int) -> Fit {
    switch outcome {
    case .exact(let exact):
      Self.fit(of: reading, exact: exact, figures: figures)
    case .rounded(let range, let zeroRange, let exactly):
      Self.fit(
        of: reading, range: range, zeroRange: zeroRange, exactly: exactly, figures: figures)
    }
  }

  /// Exact stays exact: all digits, or the decimals correctly rounded to enough figures; a whole
  /// number is given whole, so that 102000 is not 101770.
  private static func fit(of reading: NumberReading, exact: Rational, figures: Int) -> Fit {
    guard let typed = reading.exactValue else {
      // Arithmetic such as sqrt(2)^2, of which only the double is known.
      let value = exact.doubleValue
      let isEqual = (reading.value - value).magnitude <= value.magnitude * 1e-12
      return isEqual ? .accepted : .none
    }
    if typed == exact { return .accepted }
    guard !exact.isWhole else { return .none }
    let written = reading.writtenFigures ?? .max
    if (figures...max(figures, 17)).contains(where: { typed.isRounding(of: exact, figures: $0) }) {
      // Zeros at the end may be left out, as a calculator does.
      return .accepted
    }
    // The unit is that of the figures asked for; only to say "go on" are those written counted.
    // One figure of a short number says too little: 2 and 3 are both 2.5 to one figure.
    let isShort = exact.isRounding(of: exact, figures: figures)
    guard written < figures,
      ((isShort ? 2 : 1)..<figures).contains(where: { typed.isRounding(of: exact, figures: $0) })
    else { return .none }
    return .tooShort
  }

  private static func fit(
    of reading: NumberReading, range: Interval, zeroRange: Interval, exactly: Double?,
    figures: Int
  ) -> Fit {
    let typed = reading.value
    // All the digits that a calculator shows are enough, however few they are.
    if let exactly, (typed - exactly).magnitude <= typed.magnitude * 5e-10 { return .accepted }
    // Zero has no significant figures: it stands for what the rounding of the terms can leave, and
    // so does whatever they left stand for zero.
    if typed == 0 || range.contains(0), zeroRange.contains(typed) { return .accepted }
    guard typed != 0 else { return .none }
    let written = reading.writtenFigures ?? .max
    let unit = DecimalPlace.unit(ofFigure: figures, in: typed)
    // Zeros at the end may be left out, as a calculator does: 0.018 is 0.0180. But 0.84 is 0.844
    // with a figure left out before it is the 0.840 that rounding on the way could have led to.
    if range.widened(by: unit / 2).contains(typed) {
      return isCutShort(reading, of: exactly, figures: figures) ? .tooShort : .accepted
    }
    if range.widened(by: unit).contains(typed) {
      return written >= figures ? .accepted : .tooShort
    }
    guard written < figures, range.largestMagnitude > 0 else { return .none }
    // 1 is not 0.6 to one figure, and 0.7 is not 1.1.
    let half =
      DecimalPlace.unit(
        ofFigure: written, in: min(typed.magnitude, range.largestMagnitude)) / 2
    return range.widened(by: half).contains(typed) ? .tooShort : .none
  }

  /// Whether a number is what the learner's own numbers give, rounded to fewer figures than asked.
  private static func isCutShort(
    _ reading: NumberReading, of exactly: Double?, figures: Int
  ) -> Bool {
    guard let exactly, exactly != 0, let written = reading.writtenFigures, written < figures else {
      return false
    }
    func isRounding(to figures: Int) -> Bool {
      Rounding.isSame(Rounding.rounded(exactly, figures: figures), reading.value)
    }
    return isRounding(to: written) && !isRounding(to: figures)
  }
}
