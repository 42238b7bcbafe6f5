import Curriculum

/// What the mistakes of the catalogue lead to where one number is asked.
struct FieldPredictions: Sendable {
  /// The right number.
  let right: Double
  /// The mistakes that lead to the right number, each once.
  let masked: [Mistake]
  /// Those of them that lead to it with all its digits.
  let identical: Set<Mistake>
  private let figures: Int
  private let truth: PredictedNumber
  private let predictions: [Prediction]
  private let format: FormatPredictions

  private struct Prediction {
    let mistake: Mistake
    let number: PredictedNumber
  }

  /// Sorts out what can be told from the right number.
  ///
  /// - Parameters:
  ///   - exact: What the mistakes lead to with all digits.
  ///   - rounded: The same for a learner who rounds after every step; a mistake is without its own
  ///     where rounding brought other rules into play.
  ///   - hasRounding: Whether there is anything to round on the way to the right number.
  init(
    right: Double, figures: Int, exact: [Finding], rounded: [Finding], hasRounding: Bool
  ) {
    self.right = right
    self.figures = figures
    truth = PredictedNumber(right, rounded: right, figures: figures)
    format = FormatPredictions(right: right, figures: figures, hasRounding: hasRounding)
    var others = PairedFindings(exact, rounded)
    var told: [Prediction] = []
    var masked: [Mistake] = []
    var identical: Set<Mistake> = []
    for finding in exact {
      let other = others.next(for: finding.mistake) ?? finding.value
      guard finding.value.isFinite else { continue }
      let number = PredictedNumber(
        finding.value.isZeroNoise ? 0 : finding.value,
        rounded: other.isFinite ? other : finding.value,
        slack: finding.slack.isFinite ? finding.slack : 0, figures: figures)
      if number.passes(for: truth) {
        if !masked.contains(finding.mistake) { masked.append(finding.mistake) }
        if Rounding.isSame(number.value, right) { identical.insert(finding.mistake) }
      } else {
        told.append(Prediction(mistake: finding.mistake, number: number))
      }
    }
    // A stable order: the most specific first, then as the catalogue has them.
    predictions = Specificity.allCases.flatMap { specificity in
      told.filter { $0.mistake.specificity == specificity }
    }
    self.masked = masked
    self.identical = identical
  }

  /// Whether the right number is 0 because a ReLU is closed, so that it shows no rule but that.
  var isBehindClosedReLU: Bool {
    right == 0 && predictions.contains { $0.mistake.code.rule == .reluOff }
      && !masked.contains { $0.code.rule == .reluOff }
  }

  /// What each mistake leads to.
  var all: [(Mistake, Double)] { predictions.map { ($0.mistake, $0.number.value) } }

  /// Returns what explains an answer, the likeliest first; nothing for the right number.
  ///
  /// - Parameter isPossible: Whether a mistake may have been made, for all that is known of the learner.
  func explanation(
    of reading: NumberReading, evidence: MistakeEvidence,
    where isPossible: (Mistake) -> Bool = { _ in true }
  ) -> Explanation {
    let typed = TypedNumber(reading, figures: figures)
    guard !truth.explains(typed) else { return .none }
    let fitting = fitting(typed, where: isPossible)
    guard !fitting.isEmpty else { return Explanation(mistakes: format.mistakes(in: typed)) }
    var mistakes = evidence.ordered(fitting.map(\.mistake))
    let values = Dictionary(fitting.map { ($0.mistake, $0.number.value) }) { first, _ in first }
    // By rounding alone many numbers come near one another.
    let same = mistakes.filter {
      guard let first = mistakes.first.flatMap({ values[$0] }), let other = values[$0] else {
        return false
      }
      return Rounding.isSame(first, other)
    }
    let rival = evidence.rival(of: same)
    // That a mistake fits what was written with few figures is no proof where the right number, cut off there,
    // is the same.
    if let cut = format.cut(in: typed),
      !fitting.contains(where: { $0.number.explains(typed.asWritten) })
    {
      mistakes.append(cut)
    }
    return Explanation(mistakes: mistakes, rival: rival)
  }

  /// Returns the slip of who cut the right number off instead of rounding it; nil where nobody did.
  func cut(_ reading: NumberReading) -> Mistake? {
    format.cut(in: TypedNumber(reading, figures: figures))
  }

  /// What leads to an answer, each kind of mistake once.
  ///
  /// A mistake further back, in a gradient that was not asked for, counts beside one in the step itself
  /// only where both lead to the very same number.
  private func fitting(
    _ typed: TypedNumber, where isPossible: (Mistake) -> Bool
  ) -> [Prediction] {
    var codes: Set<MistakeCode> = []
    let fitting = predictions.filter {
      $0.number.explains(typed) && isPossible($0.mistake)
        && codes.insert($0.mistake.code).inserted
    }
    let near = fitting.filter { $0.mistake.specificity != .gradient }
    return near.isEmpty
      ? fitting
      : fitting.filter { prediction in
        near.contains { Rounding.isSame($0.number.value, prediction.number.value) }
          || prediction.mistake.specificity != .gradient
      }
  }
}

extension Double {
  /// Whether a computed number is 0 but for the noise of doubles.
  fileprivate var isZeroNoise: Bool { magnitude < 1e-15 }
}
