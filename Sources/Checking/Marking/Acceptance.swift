import Autodiff

/// Decides whether a number is the right one.
///
/// Right is the exact value, or the truth rounded to at least the figures asked for. A truth
/// that is a whole number, or has no more figures than are asked for, is exact and is accepted
/// only with all its digits: −10 is −10 and not −10.1, 101770 is not 102000.
struct Acceptance {
  /// The right value.
  var truth: Double
  /// The significant figures asked for.
  var figures: Int

  /// Computed doubles carry rounding noise of about this size, relative to the value.
  private static let noise = 1e-9

  /// Returns the verdict on a number.
  func verdict(on reading: NumberReading) -> Verdict {
    let difference = (reading.value - truth).magnitude
    let noise = truth.magnitude * Self.noise
    if difference <= noise { return .right }
    guard truth.magnitude > 0 else { return .wrong }
    let written = reading.writtenFigures
    if !isExact {
      if difference <= halfUnit(figures: figures) + noise {
        guard let written, written < figures else { return .right }
        return .moreDigits(asked: figures)
      }
      if let written, written < figures, difference <= halfUnit(figures: written) + noise {
        return .moreDigits(asked: figures)
      }
    } else if let written, difference <= halfUnit(figures: written) + noise, !isWhole {
      return written < figures ? .moreDigits(asked: figures) : .right
    }
    return .wrong
  }

  private var isWhole: Bool { (truth - truth.rounded()).magnitude <= truth.magnitude * 1e-12 }

  /// Whether the truth itself needs no rounding.
  private var isExact: Bool {
    isWhole || (truth - rounded(figures: figures)).magnitude <= truth.magnitude * 1e-12
  }

  private func rounded(figures: Int) -> Double {
    let unit = 2 * halfUnit(figures: figures)
    return unit > 0 ? (truth / unit).rounded() * unit : truth
  }

  /// Half a unit of the given significant figure of the truth.
  private func halfUnit(figures: Int) -> Double {
    DecimalPlace.unit(ofFigure: figures, in: truth) / 2
  }
}
