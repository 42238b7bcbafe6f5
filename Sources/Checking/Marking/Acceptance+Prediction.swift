extension Acceptance {
  /// Returns whether a learner who computed a number, and rounds to some figures, could have typed
  /// what was read.
  ///
  /// This is the question that a prediction of a mistake asks. Whole numbers are not rounded, and
  /// only 0 is typed for 0.
  static func couldBe(_ reading: NumberReading, prediction: Double, figures: Int) -> Bool {
    let typed = reading.value
    if (typed - prediction).magnitude <= prediction.magnitude * noise { return true }
    if typed == typed.rounded(), prediction == prediction.rounded() { return false }
    return couldBe(reading, range: Interval(prediction), figures: figures)
  }

  /// Returns whether a learner who computed some number of an interval, and rounds to some figures,
  /// could have typed what was read.
  static func couldBe(_ reading: NumberReading, range: Interval, figures: Int) -> Bool {
    let candidate = Candidate(
      outcome: .rounded(range: range, zeroRange: range, exactly: nil), isOff: false)
    return candidate.fit(of: reading, figures: figures) != .none
  }
}
