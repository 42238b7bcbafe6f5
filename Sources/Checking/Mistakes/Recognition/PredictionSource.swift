import Autodiff
import Curriculum

/// Works out what the mistakes lead to in the fields of a step.
struct PredictionSource {
  private let truth: StepTruth
  private let base: GraphFacts?
  /// The given nodes whose values the step changes.
  private let changed: Set<String>
  /// For each number of figures asked, a learner who keeps all digits and one who rounds.
  private let learners: [Int: [PredictionLearner]]

  /// Prepares for the fields that will be asked about.
  ///
  /// - Parameters:
  ///   - own: Wrong numbers that the learner goes on with.
  ///   - isRounding: Whether somebody who rounds is thought of too, without whom no number is recognised
  ///     that was rounded.
  ///   - isSample: Whether the given values are a sample, and no update of the graph's own.
  init(
    _ truth: StepTruth, for fields: [Field], goingOnWith own: OwnNumbers = .none,
    isRounding: Bool = true, isSample: Bool = false
  ) {
    self.truth = truth
    let base = truth.graph.map { GraphFacts($0, overriding: truth.step.given) }
    self.base = base
    changed =
      isSample
      ? []
      : Set(
        truth.step.given.filter { truth.graph?.givenValue($0.key) != $0.value }.keys)
    var learners: [Int: [PredictionLearner]] = [:]
    for figures in Set(fields.map(\.figures)) {
      // A rule that is wrong further along is looked for on the right numbers only.
      let asksGradients =
        own.isEmpty && fields.contains { $0.figures == figures && $0.target.isGradient }
      learners[figures] = (isRounding ? [false, true] : [false]).map {
        PredictionLearner(
          base, figures: figures, isRounding: $0, asksGradients: asksGradients, own: own)
      }
    }
    self.learners = learners
  }

  /// Returns the predictions for a field; nil where no number is asked or there is no right one.
  func predictions(for field: Field) -> FieldPredictions? {
    guard case .number(let right)? = truth.truth(of: field),
      let findings = learners[field.figures]?.map({ self.findings(field, $0) }),
      let exact = findings.first, let rounded = findings.last
    else { return nil }
    return FieldPredictions(
      right: right, figures: field.figures, exact: exact, rounded: rounded,
      hasRounding: hasRounding(field))
  }

  /// Returns what mistakes in nodes lead to whose numbers the learner had to find without being
  /// asked; nil where there are none.
  func unaskedPredictions(for field: Field) -> FieldPredictions? {
    guard case .value(let node, let given) = field.target,
      case .number(let right)? = truth.truth(of: field),
      let findings = learners[field.figures]?.map({ unasked(node, given, of: field, $0) }),
      let exact = findings.first, let rounded = findings.last, !exact.isEmpty
    else { return nil }
    return FieldPredictions(
      right: right, figures: field.figures, exact: exact, rounded: rounded,
      hasRounding: hasRounding(field))
  }

  /// Whether there is anything to round on the way to the right number: else nobody is told that
  /// they rounded.
  private func hasRounding(_ field: Field) -> Bool {
    guard let numbers = learners[field.figures]?.first?.numbers else { return false }
    switch field.target {
    case .value(let node, let given):
      guard let facts = facts(given) else { return false }
      let numbers = given.isEmpty ? numbers : numbers.again(facts)
      return numbers.hasRounding(on: .name(node), facts)
    case .number(let expression): return numbers.hasRounding(on: expression, base)
    case .gradient, .update, .localDerivative:
      let known = Array(numbers.values.values) + numbers.gradients.values
      return known.contains { numbers.halfUnit(of: $0) > 0 }
        || base?.operations.contains(where: \.isRounded) ?? false
    case .expression, .shape, .decomposition, .find, .experiment, .choice: return false
    }
  }

  private func findings(_ field: Field, _ learner: PredictionLearner) -> [Finding] {
    let question = truth.step.question(of: field)
    let own = authors(question?.mistakes ?? [], learner) + transposed(field, question)
    return switch field.target {
    case .value(let node, let given): own + value(node, given, learner)
    case .gradient(let node): own + gradient(node, learner)
    case .localDerivative(let consumer, let input): own + local(consumer, input, learner)
    case .update(let parameter, let rate): own + update(parameter, rate, field, learner)
    case .number(.name(let node)) where base?.formulas[node] != nil:
      own + value(node, [:], learner)
    case .number(let expression): own + number(expression, learner)
    case .expression, .shape, .decomposition, .find, .experiment, .choice: []
    }
  }

  /// What the author expects, by the author's own wrong rules.
  private func authors(_ mistakes: [AuthorMistake], _ learner: PredictionLearner) -> [Finding] {
    mistakes.map { mistake in
      let formula = mistake.gives.canonical
      return Finding(
        Mistake(mistake, at: .formula), learner.numbers.value(of: formula),
        slack: learner.numbers.uncertainty(of: formula))
    }
  }

  /// The entry on the other side of a matrix's diagonal.
  private func transposed(_ field: Field, _ question: Question?) -> [Finding] {
    guard case .matrix(let matrix)? = question?.kind,
      let entry = matrix.transposedEntry(of: field, in: question), entry.target != field.target,
      case .number(let value)? = truth.truth(of: entry)
    else { return [] }
    return [Finding(.forward(.transposed), .shape, at: .formula, value)]
  }

  private func local(_ consumer: String, _ input: String, _ learner: PredictionLearner) -> [Finding]
  {
    guard let base, let facts = GraphFacts(consumer: consumer, of: base, values: learner.numbers)
    else { return [] }
    let numbers = learner.numbers.again(facts)
    let question = GradientQuestion(facts: facts, numbers: numbers, node: input)
    // Nothing arrives at the consumer here but a 1, so that nothing is said of it.
    let local = GradientFindings(question).all(chained: []).filter {
      $0.mistake.code != .gradient(.upstream) && $0.mistake.code != .gradient(.localOnly)
    }
    return local + [whole(consumer, input, learner)].compactMap(\.self)
  }

  /// The whole gradient, which a learner rounds on the last two steps to it.
  private func whole(_ consumer: String, _ input: String, _ learner: PredictionLearner) -> Finding?
  {
    guard let base, let gradient = learner.numbers.gradients[input] else { return nil }
    func contributions(_ node: String) -> [Double] {
      let question = GradientQuestion(facts: base, numbers: learner.numbers, node: node)
      return question.consumers.map { question.contribution($0) }
    }
    func slack(_ node: String) -> Double {
      contributions(node).map { learner.numbers.gradientSlack($0) }.reduce(0, +)
    }
    let question = GradientQuestion(facts: base, numbers: learner.numbers, node: input)
    let arriving = question.consumers.map { question.local($0).magnitude * slack($0) }
    return Finding(
      .gradient(.whole), .combination, at: .edge(from: input, to: consumer), gradient,
      slack: slack(input) + arriving.reduce(0, +))
  }

  private func update(
    _ parameter: String, _ rate: Double, _ field: Field, _ learner: PredictionLearner
  ) -> [Finding] {
    guard let graph = truth.graph, let base else { return [] }
    let asked = truth.step.fields.compactMap { field -> String? in
      if case .update(let parameter, _) = field.target { parameter } else { nil }
    }
    let together = truth.parameters + asked.filter { !truth.parameters.contains($0) }
    let question = UpdateQuestion(
      graph: graph, given: truth.step.given, parameter: parameter, parameters: together,
      rate: rate, figures: field.figures)
    return UpdateFindings(question, base, learner.numbers).all
  }

  private func unasked(
    _ node: String, _ row: [String: Double], of field: Field, _ learner: PredictionLearner
  ) -> [Finding] {
    guard let facts = facts(row) else { return [] }
    // The values under numbers that are new to the learner: a row's, or those that the step changes.
    let fresh = facts.reached(from: Set(row.keys).union(changed))
    var shown = truth.step.fields.compactMap { field -> String? in
      if case .value(let node, row) = field.target { node } else { nil }
    }
    if case .table(let table)? = truth.step.question(of: field)?.kind { shown += table.shown }
    return UnaskedFindings(
      of: node, facts, row.isEmpty ? learner.numbers : learner.numbers.again(facts)
    ) { shown.contains($0) || !fresh.contains($0) }.all
  }

  /// The graph with the given values of a row.
  private func facts(_ row: [String: Double]) -> GraphFacts? {
    guard let graph = truth.graph, !row.isEmpty else { return base }
    return GraphFacts(graph, overriding: truth.given(with: row))
  }

  private func value(_ node: String, _ given: [String: Double], _ learner: PredictionLearner)
    -> [Finding]
  {
    guard let graph = truth.graph, let facts = facts(given) else { return [] }
    let isRow = !given.isEmpty
    guard let formula = facts.formulas[node] else { return [] }
    let question = FormulaQuestion(
      formula: formula, node: node, facts: facts,
      numbers: isRow ? learner.numbers.again(facts) : learner.numbers)
    guard !isRow, isUpdated else { return forward(question) }
    let old = learner.numbers.again(GraphFacts(graph, overriding: [:]))
    return forward(question) + StaleFindings(question, old: old).all
  }

  private func number(_ expression: Expression, _ learner: PredictionLearner) -> [Finding] {
    let question = FormulaQuestion(
      formula: expression.canonical, node: nil, facts: base, numbers: learner.numbers)
    // The learner does not see the formula: only its names say anything, and whoever typed the value
    // of one may never have heard of it.
    let told = forward(question).filter { finding in
      if finding.mistake.code == .forward(.parent) { return false }
      guard case .term(let part, of: nil) = finding.mistake.place else { return true }
      return part.names == [part.text()]
    }
    return told + CountingFindings(question).all
  }

  private func forward(_ question: FormulaQuestion) -> [Finding] {
    guard question.formula.operationCount <= Expression.handLimit else { return [] }
    return ClassificationForwardFindings(question).all + LossFindings(question).all
      + OptimiserFindings(question).all + PenaltyFindings.forward(question)
      + DropoutFindings(question).all + ForwardFindings(question).all
  }

  private func gradient(_ node: String, _ learner: PredictionLearner) -> [Finding] {
    guard let base else { return [] }
    let question = GradientQuestion(facts: base, numbers: learner.numbers, node: node)
    return ClassificationGradientFindings(question).all + BatchFindings(question).all
      + PenaltyFindings.gradient(question)
      + GradientFindings(question).all(chained: learner.chained) + stale(question, learner)
  }
}

extension PredictionSource {
  /// Whether the step changes parameters: another example or another argument is no update.
  private var isUpdated: Bool { truth.parameters.contains(where: changed.contains) }

  private func stale(_ question: GradientQuestion, _ learner: PredictionLearner) -> [Finding] {
    guard let graph = truth.graph, isUpdated else { return [] }
    let old = learner.numbers.again(GraphFacts(graph, overriding: [:]))
    return StaleGradientFindings(question, old: old).all
  }
}

extension Field.Target {
  fileprivate var isGradient: Bool {
    if case .gradient = self { true } else { false }
  }
}

extension MatrixQuestion {
  /// Returns the field of the entry on the other side of the diagonal.
  fileprivate func transposedEntry(of field: Field, in question: Question?) -> Field? {
    guard let place = place(of: field) else { return nil }
    return question?.fields.first { other in
      self.place(of: other).map { ($0.column, $0.row) == (place.row, place.column) } ?? false
    }
  }
}
