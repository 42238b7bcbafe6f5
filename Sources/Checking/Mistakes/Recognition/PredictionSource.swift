import Autodiff
import Curriculum

/// Works out what the mistakes lead to in the fields of a step.
struct PredictionSource {
  let truth: StepTruth
  let base: GraphFacts?
  /// Whether a gradient is come to at one go.
  private let goesWholeWay: Bool
  /// The given nodes whose values the step changes.
  private let changed: Set<String>
  /// For each number of figures asked, a learner who keeps all digits and one who rounds.
  let learners: [Int: [PredictionLearner]]

  /// Prepares for the fields that will be asked about.
  ///
  /// - Parameters:
  ///   - own: Wrong numbers that the learner goes on with.
  ///   - isRounding: Whether somebody who rounds is thought of too, without whom no number is recognised
  ///     that was rounded.
  ///   - isSample: Whether the given values are a sample, and no update of the graph's own.
  ///   - goesWholeWay: Whether a gradient is come to at one go: without those on the way to it being
  ///     asked, as for a formula, or without being asked itself, for a step of descent.
  ///   - codes: The mistakes that are looked for on the way back; nil for all.
  init(
    _ truth: StepTruth, for fields: [Field], goingOnWith own: OwnNumbers = .none,
    isRounding: Bool = true, isSample: Bool = false, goesWholeWay: Bool = false,
    among codes: Set<MistakeCode>? = nil
  ) {
    self.truth = truth
    self.goesWholeWay = goesWholeWay
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
        own.isEmpty
        && fields.contains {
          $0.figures == figures && ($0.target.isGradient || goesWholeWay && $0.target.isUpdate)
        }
      learners[figures] = (isRounding ? [false, true] : [false]).map {
        PredictionLearner(
          base, figures: figures, isRounding: $0, asksGradients: asksGradients,
          goesWholeWay: asksGradients && goesWholeWay, own: own, among: codes)
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

  /// Returns the numbers that the mistakes in a field lead to, with all digits, whether they are wrong or
  /// not.
  func numbers(for field: Field) -> [(mistake: Mistake, value: Double)] {
    learners[field.figures]?.first.map { findings(field, $0).map { ($0.mistake, $0.value) } } ?? []
  }

  /// Returns what mistakes farther off lead to: in nodes whose numbers the learner had to find without
  /// being asked, and in parts of the chain; nil where there are none.
  ///
  /// - Parameter isKnown: Whether the learner has the right gradient of a node.
  func furtherPredictions(
    for field: Field, where isKnown: (String) -> Bool
  ) -> FieldPredictions? {
    guard case .number(let right)? = truth.truth(of: field),
      let findings = learners[field.figures]?.map({ further(field, $0, where: isKnown) }),
      let exact = findings.first, let rounded = findings.last, !exact.isEmpty
    else { return nil }
    return FieldPredictions(
      right: right, figures: field.figures, exact: exact, rounded: rounded,
      hasRounding: hasRounding(field))
  }

  private func further(
    _ field: Field, _ learner: PredictionLearner, where isKnown: (String) -> Bool
  ) -> [Finding] {
    switch field.target {
    case .value(let node, let given): return unasked(node, given, of: field, learner)
    case .gradient(let node):
      guard let base else { return [] }
      let question = GradientQuestion(facts: base, numbers: learner.numbers, node: node)
      let known = Set(
        (truth.graph?.nodes ?? []).map(\.name).filter { other in
          isKnown(other) || truth.step.tellsGradient(of: other)
        })
      return SkippedParts(question, where: known.contains).all
    case .localDerivative, .update, .number, .expression, .shape, .decomposition, .find,
      .experiment, .choice:
      return []
    }
  }

  private func findings(_ field: Field, _ learner: PredictionLearner) -> [Finding] {
    let question = truth.step.question(of: field)
    let own = authors(question?.mistakes ?? [], learner) + transposed(field, question)
    return switch field.target {
    case .value(let node, let given): own + value(node, given, learner)
    case .gradient(let node): own + gradient(node, learner)
    case .localDerivative(let consumer, let input): own + local(consumer, input, learner)
    case .update(let parameter, let rate):
      own + update(parameter, rate, field, learner)
        + (goesWholeWay ? usedGradient(parameter, rate, field, learner) : [])
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
  func facts(_ row: [String: Double]) -> GraphFacts? {
    guard let graph = truth.graph, !row.isEmpty else { return base }
    return GraphFacts(graph, overriding: truth.given(with: row))
  }

  private func value(_ node: String, _ given: [String: Double], _ learner: PredictionLearner)
    -> [Finding]
  {
    guard let facts = facts(given), let formula = facts.formulas[node] else { return [] }
    let isRow = !given.isEmpty
    let question = FormulaQuestion(
      formula: formula, node: node, facts: facts,
      numbers: isRow ? learner.numbers.again(facts) : learner.numbers)
    if isRow { return forward(question).filter { !isLevelOfRow($0, given, of: node) } }
    return forward(question)
      + (before(learner).map { StaleFindings(question, old: $0).all } ?? [])
  }

  /// Whether a finding is that one of a row's zeros and ones was given for another: all answers to a
  /// truth table are such numbers, and say nothing of an operation.
  private func isLevelOfRow(_ finding: Finding, _ row: [String: Double], of node: String) -> Bool {
    guard finding.mistake.code == .forward(.parent),
      let right = truth.value(of: node, given: row)
    else { return false }
    let levels: Set<Double> = [0, 1]
    return levels.isSuperset(of: [finding.value, right]) && row.values.contains(finding.value)
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

  /// What mistakes in the gradient of a node lead to.
  func gradient(_ node: String, _ learner: PredictionLearner) -> [Finding] {
    guard let base else { return [] }
    let question = GradientQuestion(facts: base, numbers: learner.numbers, node: node)
    return ClassificationGradientFindings(question).all + BatchFindings(question).all
      + PenaltyFindings.gradient(question)
      + GradientFindings(question).all(chained: learner.chained)
      + (before(learner).map { StaleGradientFindings(question, old: $0).all } ?? [])
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
