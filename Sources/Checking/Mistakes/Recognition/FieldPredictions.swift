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

  /// Returns the mistakes that explain an answer, the likeliest first; none for the right number.
  func mistakes(in reading: NumberReading, evidence: MistakeEvidence) -> [Mistake] {
    let typed = TypedNumber(reading, figures: figures)
    guard !truth.explains(typed) else { return [] }
    var fitting: [Mistake] = []
    for prediction in predictions where prediction.number.explains(typed) {
      if !fitting.contains(where: { $0.code == prediction.mistake.code }) {
        fitting.append(prediction.mistake)
      }
    }
    return fitting.isEmpty ? format.mistakes(in: typed) : evidence.ordered(fitting)
  }
}

extension Double {
  /// Whether a computed number is 0 but for the noise of doubles.
  fileprivate var isZeroNoise: Bool { magnitude < 1e-15 }
}
