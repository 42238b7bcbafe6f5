import Curriculum

/// What an update before the step, or in it, has to do with the numbers.
extension PredictionSource {
  /// The given values from before the updates of the step; nil where it has none: another example or
  /// another argument is no update.
  private var givenBefore: [String: Double]? {
    guard truth.step.updates > 0 else { return nil }
    return truth.step.given.filter { !truth.parameters.contains($0.key) }
  }

  /// The numbers from before the updates of the step; nil where it has none.
  func before(_ learner: PredictionLearner) -> LearnerNumbers? {
    guard let graph = truth.graph, let givenBefore else { return nil }
    return learner.numbers.again(GraphFacts(graph, overriding: givenBefore))
  }

  /// What mistakes in a step of descent lead to.
  func update(
    _ parameter: String, _ rate: Double, _ field: Field, _ learner: PredictionLearner
  ) -> [Finding] {
    guard let graph = truth.graph, let base else { return [] }
    let asked = truth.step.fields.compactMap { field -> String? in
      if case .update(let parameter, _) = field.target { parameter } else { nil }
    }
    let together = truth.parameters + asked.filter { !truth.parameters.contains($0) }
    let question = UpdateQuestion(
      graph: graph, given: truth.step.given, before: givenBefore, parameter: parameter,
      parameters: together,
      rate: rate, figures: field.figures)
    return UpdateFindings(question, base, learner.numbers).all
  }

  /// How small a part of a step a unit of the last figure must be, so that the new value shows which
  /// gradient was used.
  private static let leastResolution = 0.05

  /// What a right step of descent leads to that uses a wrong gradient; none where rounding the new value
  /// hides the step.
  ///
  /// A gradient with no more than the wrong sign leads to the very number of a step that was added, whatever
  /// the numbers, and one that is 0, of a term taken for a constant, to that of no step: of the two only the
  /// step is thought of, as what the question is about.
  func usedGradient(
    _ parameter: String, _ rate: Double, _ field: Field, _ learner: PredictionLearner
  ) -> [Finding] {
    guard let old = learner.numbers.values[parameter] else { return [] }
    return gradient(parameter, learner).compactMap { finding in
      guard
        finding.mistake.code != .gradient(.sign)
          && finding.mistake.code != .gradient(.termAsConstant)
      else { return nil }
      let step = rate * finding.value
      let new = old - step
      let unit = DecimalPlace.unit(ofFigure: field.figures, in: new)
      guard
        Rounding.isShort(new, figures: field.figures)
          || unit <= Self.leastResolution * step.magnitude
      else { return nil }
      let mistake = Mistake(
        code: finding.mistake.code, place: finding.mistake.place, specificity: .gradient)
      return Finding(
        mistake, new,
        slack: rate.magnitude * finding.slack + learner.numbers.gradientSlack(step))
    }
  }
}
