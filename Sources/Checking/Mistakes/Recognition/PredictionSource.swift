import Autodiff
import Curriculum

/// Works out what the mistakes lead to in the fields of a step.
struct PredictionSource {
  private let truth: StepTruth
  private let base: GraphFacts?
  /// The given nodes whose values the step changes.
  private let changed: Set<String>
  /// For each number of figures asked, a learner who keeps all digits and one who rounds.
  private let learners: [Int: [Learner]]

  /// Prepares for the fields that will be asked about.
  init(_ truth: StepTruth, for fields: [Field]) {
    self.truth = truth
    let base = truth.graph.map { GraphFacts($0, overriding: truth.step.given) }
    self.base = base
    changed = Set(
      truth.step.given.filter { truth.graph?.givenValue($0.key) != $0.value }.keys)
    var learners: [Int: [Learner]] = [:]
    for figures in Set(fields.map(\.figures)) {
      let asksGradients = fields.contains { $0.figures == figures && $0.target.isGradient }
      learners[figures] = [false, true].map {
        Learner(base, figures: figures, isRounding: $0, asksGradients: asksGradients)
      }
    }
    self.learners = learners
  }

  /// Returns the predictions for a field; nil where no number is asked or there is no right one.
  func predictions(for field: Field) -> FieldPredictions? {
    guard case .number(let right)? = truth.truth(of: field),
      let findings = learners[field.figures]?.map({ self.findings(field.target, $0) })
    else { return nil }
    return FieldPredictions(
      right: right, figures: field.figures, exact: findings[0], rounded: findings[1])
  }

  private func findings(_ target: Field.Target, _ learner: Learner) -> [Finding] {
    switch target {
    case .value(let node, let given): value(node, given, learner)
    case .gradient(let node): gradient(node, learner)
    case .number(let expression): number(expression, learner)
    case .choice: []
    }
  }

  private func value(_ node: String, _ given: [String: Double], _ learner: Learner) -> [Finding] {
    guard let graph = truth.graph, let base else { return [] }
    let isRow = !given.isEmpty
    let facts =
      isRow
      ? GraphFacts(graph, overriding: truth.step.given.merging(given) { _, row in row }) : base
    guard let formula = facts.formulas[node] else { return [] }
    let question = FormulaQuestion(
      formula: formula, node: node, facts: facts,
      numbers: isRow ? learner.numbers.again(facts) : learner.numbers)
    guard !isRow, !changed.isEmpty else { return forward(question) }
    let old = learner.numbers.again(GraphFacts(graph, overriding: [:]))
    return forward(question) + StaleFindings(question, old: old, changed: changed).all
  }

  private func number(_ expression: Expression, _ learner: Learner) -> [Finding] {
    let question = FormulaQuestion(
      formula: expression.canonical, node: nil, facts: base, numbers: learner.numbers)
    return forward(question) + CountingFindings(question).all
  }

  private func forward(_ question: FormulaQuestion) -> [Finding] {
    guard question.formula.operationCount <= Expression.handLimit else { return [] }
    return ClassificationForwardFindings(question).all + LossFindings(question).all
      + OptimiserFindings(question).all + PenaltyFindings.forward(question)
      + DropoutFindings(question).all + ForwardFindings(question).all
  }

  private func gradient(_ node: String, _ learner: Learner) -> [Finding] {
    guard let base else { return [] }
    let question = GradientQuestion(facts: base, numbers: learner.numbers, node: node)
    return ClassificationGradientFindings(question).all + BatchFindings(question).all
      + PenaltyFindings.gradient(question)
      + GradientFindings(question).all(chained: learner.chained)
  }
}

/// The numbers of a step as one learner has them.
private struct Learner {
  let numbers: LearnerNumbers
  /// The ways back under each wrong rule.
  let chained: [ChainedRule]

  init(_ facts: GraphFacts?, figures: Int, isRounding: Bool, asksGradients: Bool) {
    guard let facts else {
      numbers = LearnerNumbers(asked: figures, isRounding: isRounding)
      chained = []
      return
    }
    numbers = LearnerNumbers(facts, asked: figures, isRounding: isRounding)
    chained = asksGradients ? ChainedRule.sweeps(facts, numbers) : []
  }
}

extension Field.Target {
  fileprivate var isGradient: Bool {
    if case .gradient = self { true } else { false }
  }
}
