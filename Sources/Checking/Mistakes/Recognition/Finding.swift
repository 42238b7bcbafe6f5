import Curriculum

/// A number that a mistake leads to.
struct Finding: Sendable {
  let mistake: Mistake
  let value: Double
  /// How far rounding on the way can carry the number.
  let slack: Double

  init(_ mistake: Mistake, _ value: Double, slack: Double) {
    self.mistake = mistake
    self.value = value
    self.slack = slack
  }

  init(
    _ code: MistakeCode, _ specificity: Specificity, at place: MistakePlace, _ value: Double,
    slack: Double = 0
  ) {
    mistake = Mistake(code: code, place: place, specificity: specificity)
    self.value = value
    self.slack = slack
  }
}
