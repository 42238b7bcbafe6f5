public import Curriculum

/// Tells from a wrong number what mistake leads to it, from the graph alone.
///
/// What every mistake of the catalogue leads to is worked out once, for each field of the step;
/// answers are then only compared. A number is explained where a learner who made the mistake could
/// have typed it: one who keeps all digits, or one who rounds after every step.
public struct MistakeRecogniser: Sendable {
  /// The numbers behind the step.
  let truth: StepTruth
  private let fields: [Field: FieldPredictions]
  /// The step's graph, if it has one.
  private let base: GraphFacts?

  /// Works out the mistakes in a step.
  ///
  /// - Parameter prepared: The fields for which they are worked out once and for all, all of the step
  ///   unless given; for others it is done for each answer.
  public init(truth: StepTruth, preparing prepared: [Field]? = nil) {
    self.truth = truth
    base = truth.graph.map { GraphFacts($0, overriding: truth.step.given) }
    let prepared = prepared ?? truth.step.fields
    var fields: [Field: FieldPredictions] = [:]
    if !prepared.isEmpty {
      let source = PredictionSource(truth, for: prepared)
      for field in prepared { fields[field] = source.predictions(for: field) }
    }
    self.fields = fields
  }

  /// Returns the mistakes that explain a wrong answer, the most specific first; empty where nothing
  /// in the catalogue does.
  ///
  /// The same mistake is told once, at the first place where it fits. Mistakes in nodes that were not
  /// asked for, parts of the chain that were left out, and slips in writing the right number down are told
  /// only where nothing else fits.
  ///
  /// - Parameters:
  ///   - evidence: What earlier answers told. A mistake that recurs comes first.
  ///   - knowsGradient: Whether the learner has answered or seen the gradient that a step of descent uses.
  ///     Else a wrong one may stand in the step.
  public func mistakes(
    in reading: NumberReading, for field: Field, evidence: MistakeEvidence = .none,
    knowsGradient: Bool = false
  ) -> [Mistake] {
    explanation(of: reading, for: field, evidence: evidence, knowsGradient: knowsGradient).mistakes
  }

  /// Returns what explains a wrong answer.
  ///
  /// - Parameter isKnown: Whether the learner has the right gradient of a node.
  func explanation(
    of reading: NumberReading, for field: Field, evidence: MistakeEvidence, knowsGradient: Bool,
    where isKnown: (String) -> Bool = { _ in false }
  ) -> Explanation {
    let predictions =
      field.target.isUpdate && !knowsGradient
      ? PredictionSource(truth, for: [field], goesWholeWay: true).predictions(for: field)
      : predictions(of: field)
    let way = openWay(to: field, where: isKnown)
    let found =
      predictions?.explanation(of: reading, evidence: evidence) { way?.holds($0) ?? true } ?? .none
    guard found.isOfFormat else { return found }
    let further =
      PredictionSource(truth, for: [field]).furtherPredictions(for: field, where: isKnown)?
      .explanation(of: reading, evidence: evidence) ?? .none
    guard found.mistakes.isEmpty, further.mistakes.isEmpty else {
      return further.mistakes.isEmpty ? found : further
    }
    // Near the right number nothing else is sought; but where nothing had to be rounded before, it is to be
    // rounded itself.
    let cut = truth.exactTruth(of: field).flatMap { _ in predictions?.cut(reading) }
    return Explanation(mistakes: [cut].compactMap(\.self))
  }

  /// The way back to the gradient that a field asks for, as far as no gradient on it is known; nil where none is
  /// asked for.
  private func openWay(to field: Field, where isKnown: (String) -> Bool) -> OpenWay? {
    guard case .gradient(let node) = field.target, let graph = truth.graph else { return nil }
    return OpenWay(to: node, in: graph, where: isKnown)
  }

  /// Returns what explains a wrong answer of a learner who goes on with wrong numbers.
  func explanation(
    of reading: NumberReading, for field: Field, goingOnWith own: OwnNumbers,
    evidence: MistakeEvidence
  ) -> Explanation {
    let influencing = base?.influencing(field.target, among: own) ?? .none
    guard !influencing.isEmpty else { return .none }
    return PredictionSource(truth, for: [field], goingOnWith: influencing)
      .predictions(for: field)?.explanation(of: reading, evidence: evidence) ?? .none
  }

  /// Returns the mistakes that lead to the right answer in a field.
  ///
  /// Nobody who answers such a field right has shown to know better.
  public func masked(for field: Field) -> [Mistake] {
    predictions(of: field)?.masked ?? []
  }

  /// Returns whether the right answer is 0 because a ReLU is closed: that it shows no rule but that is no
  /// matter of numbers.
  public func isBehindClosedReLU(_ field: Field) -> Bool {
    predictions(of: field)?.isBehindClosedReLU == true
  }

  /// Returns what each mistake leads to in a field, where that is not the right answer, the most
  /// specific first.
  public func predictions(for field: Field) -> [(Mistake, Double)] {
    predictions(of: field)?.all ?? []
  }

  /// Returns what the mistakes lead to in a field; nil where no number is asked.
  func predictions(of field: Field) -> FieldPredictions? {
    fields[field] ?? PredictionSource(truth, for: [field]).predictions(for: field)
  }
}
