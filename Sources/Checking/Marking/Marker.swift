import Autodiff
public import Curriculum

/// Marks the answers to the fields of a step.
public struct Marker: Sendable {
  /// The numbers behind the step.
  public let truth: StepTruth

  private let routes: RouteTable?

  /// Explains wrong numbers, if that is wanted.
  let recogniser: MistakeRecogniser?

  /// What is right in each field for who has answered nothing else, by the field's id.
  private let expected: [String: Acceptance]

  /// Creates a marker for a step.
  ///
  /// - Parameters:
  ///   - explains: Whether a wrong number is marked with the mistakes that explain it, which takes
  ///     the larger part of the time.
  ///   - isForMany: Whether many answers are marked, so that what can be prepared for all fields is.
  public init(lesson: Lesson, step: Step, explains: Bool = true, isForMany: Bool = true) {
    let truth = StepTruth(lesson: lesson, step: step)
    let asksGradients = step.fields.contains { field in
      switch field.target {
      case .gradient, .update: true
      default: false
      }
    }
    let routes = truth.graph.map { RouteTable(graph: $0, withGradients: asksGradients) }
    self.truth = truth
    recogniser =
      explains ? MistakeRecogniser(truth: truth, preparing: isForMany ? nil : []) : nil
    self.routes = routes
    expected = Dictionary(
      (isForMany ? step.fields : []).compactMap { field in
        Self.acceptance(for: field, truth: truth, routes: routes, earlier: .none)
          .map { (field.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Creates a marker, without explanations, for the step of another under other given values of
  /// its graph; the ways to the numbers of the graph are the same and not written out anew.
  public init(_ truth: StepTruth, like other: Marker) {
    self.truth = truth
    routes = other.routes
    recogniser = nil
    expected = [:]
  }

  /// Marks an answer.
  ///
  /// - Parameters:
  ///   - answer: What was typed.
  ///   - field: The field of the step that it answers.
  ///   - earlier: The learner's other answers, from which this one may follow.
  ///   - evidence: The mistakes seen in the learner's other answers.
  public func mark(
    _ answer: String, for field: Field, earlier: EarlierAnswers = .none,
    evidence: MistakeEvidence = .none
  ) -> Mark {
    var mark = judged(answer, for: field, earlier: earlier, evidence: evidence)
    if mark.mistakes.first?.isOfSign == true { mark.signs = truth.signCauses(of: field) }
    return mark
  }

  private func judged(
    _ answer: String, for field: Field, earlier: EarlierAnswers, evidence: MistakeEvidence
  ) -> Mark {
    switch field.target {
    case .choice(let options):
      markChoice(answer, options: options)
    case .value, .gradient, .localDerivative, .update, .number:
      explained(
        markNumber(answer, for: field, earlier: earlier), for: field, earlier: earlier,
        evidence: evidence)
    case .expression(let question):
      ExpressionMarking(question, field: field, truth: truth)?.mark(
        answer, evidence: evidence) ?? unmarked(answer)
    case .shape(let rows, let columns):
      ShapeMarking.mark(answer, rows: rows, columns: columns)
    case .decomposition(let node):
      truth.graph.flatMap { DecompositionMarking(of: node, in: $0) }?.mark(answer)
        ?? unmarked(answer)
    case .find(let question):
      truth.graph.map {
        FindMarking(question, graph: $0, given: truth.step.given).mark(answer)
      } ?? unmarked(answer)
    case .experiment(let experiment):
      Laboratory(experiment, truth: truth).map { ExperimentMarking($0).mark(answer) }
        ?? unmarked(answer)
    }
  }

  /// The lesson's own numbers give nothing to compare with.
  private func unmarked(_ answer: String) -> Mark {
    Mark(answer: answer, verdict: .unreadable(.questionWithoutValue))
  }

  /// Adds to the mark of a wrong number what would explain it: a mistake on the right numbers, else
  /// one on wrong numbers of the learner's own, else that it is right for a neighbour.
  private func explained(
    _ mark: Mark, for field: Field, earlier: EarlierAnswers, evidence: MistakeEvidence
  ) -> Mark {
    guard let recogniser, let reading = mark.reading else { return mark }
    var mark = mark
    if case .moreDigits = mark.verdict {
      // With so few figures it may be right, or just what a mistake leads to: no telling yet.
      let exact = recogniser.predictions(for: field).filter {
        $0.0.specificity != .format && Rounding.isSame($0.1, reading.value)
      }
      mark.mistakes = exact.first.map { [$0.0] } ?? []
      // But what the author expects here is known to be a mistake.
      if mark.mistakes.first?.specificity == .lesson { mark.verdict = .wrong }
      return mark
    }
    guard mark.verdict == .wrong else { return mark }
    mark.mayBeCopied = mayBeCopied(reading, for: field)
    let found = recogniser.explanation(
      of: reading, for: field, evidence: evidence, knowsGradient: hasGradient(for: field, earlier)
    ) { node in
      earlier.hasRight(.gradient(node: node), graph: truth.step.graph, given: truth.step.given)
    }
    mark.explain(by: found)
    guard found.isOfFormat else { return mark }
    let own = earlier.wrongNumbers(graph: truth.step.graph, given: truth.step.given)
    if !own.isEmpty {
      let further = recogniser.explanation(
        of: reading, for: field, goingOnWith: own, evidence: evidence)
      if !further.mistakes.isEmpty { mark.explain(by: further) }
    }
    if mark.mistakes.isEmpty {
      mark.mistakes = NeighbourNumbers(of: field, in: truth).mistakes(in: reading) { target in
        truth.step.fields.contains {
          $0.target.asksSame(as: target) && !earlier.hasSettled($0, of: truth.step)
        }
      }
    }
    return mark
  }

  /// Whether the gradient that a step of descent uses was answered or shown.
  private func hasGradient(for field: Field, _ earlier: EarlierAnswers) -> Bool {
    guard case .update(let parameter, _) = field.target else { return false }
    return truth.step.showsGradients
      || earlier.knows(
        .gradient(node: parameter), graph: truth.step.graph, given: truth.step.given)
  }

  /// Whether a value is that of a given node which is not in the formula of the node asked for.
  private func mayBeCopied(_ reading: NumberReading, for field: Field) -> Bool {
    guard case .value(let node, let given) = field.target, let graph = truth.graph else {
      return false
    }
    let used = graph.node(named: node)?.expression?.names ?? []
    let values = truth.given(with: given)
    return graph.given.contains { other in
      !used.contains(other.name) && (values[other.name] ?? other.value) == reading.value
    }
  }

  private func markChoice(_ answer: String, options: [ChoiceQuestion.Option]) -> Mark {
    do {
      let position = try AnswerReader.option(answer, count: options.count)
      let option = options[position]
      return Mark(answer: answer, verdict: option.isRight ? .right : .wrong, why: option.why)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
  }

  private func markNumber(_ answer: String, for field: Field, earlier: EarlierAnswers) -> Mark {
    let acceptance =
      earlier.isEmpty
      ? expected[field.id]
        ?? Self.acceptance(for: field, truth: truth, routes: routes, earlier: .none)
      : Self.acceptance(for: field, truth: truth, routes: routes, earlier: earlier)
    guard let acceptance else {
      return unmarked(answer)
    }
    do {
      let reading = try AnswerReader.number(answer) { truth.graph?.node(named: $0) != nil }
      let verdict = acceptance.verdict(on: reading)
      if verdict == .wrong, let meant = grouping(in: answer, acceptance) {
        return Mark(
          answer: answer, verdict: .unreadable(.grouping(read: reading.value, meant: meant)))
      }
      return Mark(answer: answer, verdict: verdict, reading: reading)
    } catch {
      let meant = grouping(in: answer, acceptance)
      let problem = meant.map { AnswerProblem.grouping(read: nil, meant: $0) } ?? error
      return Mark(answer: answer, verdict: .unreadable(problem))
    }
  }

  /// The number that an answer is if its marks group the digits, where that would be right.
  ///
  /// Nobody else is asked: `1.234` is a decimal.
  private func grouping(in answer: String, _ acceptance: Acceptance) -> Double? {
    guard let reading = AnswerReader.grouped(answer),
      acceptance.verdict(on: reading).isAccepted
    else { return nil }
    return reading.value
  }

  private static func acceptance(
    for field: Field, truth: StepTruth, routes: RouteTable?, earlier: EarlierAnswers
  ) -> Acceptance? {
    guard case .number(let value) = truth.truth(of: field) else { return nil }
    var row: [String: Double] = [:]
    if case .value(_, let given) = field.target { row = given }
    guard let graph = truth.graph, let routes, let exact = truth.evaluation(given: row) else {
      return withoutGraph(field, value: value)
    }
    var expectation = Expectation(
      KnownNumbers(
        graph: graph, routes: routes, truth: exact, figures: field.figures, earlier: earlier,
        graphName: truth.step.graph, given: truth.given(with: row)))
    switch field.target {
    case .value(let node, _):
      return expectation.acceptance(
        ofValue: node, truth: value, exact: exact.value(of: node))
    case .gradient(let node):
      return expectation.acceptance(
        ofGradient: node, truth: value, exact: exact.gradient(of: node))
    case .localDerivative(let consumer, let input):
      return expectation.acceptance(
        ofLocalDerivative: consumer, by: input, truth: value, exact: truth.exactTruth(of: field))
    case .update(let parameter, let rate):
      return expectation.acceptance(
        ofUpdate: truth.descent(of: parameter, rate: rate), truth: value,
        exact: truth.exactTruth(of: field))
    case .number(.name(let node)) where graph.node(named: node) != nil:
      return expectation.acceptance(
        ofValue: node, truth: value, exact: exact.value(of: node))
    case .number(let expression):
      return expectation.acceptance(
        of: expression, truth: value, exact: expression.exactValue { exact.value(of: $0) })
    case .expression, .shape, .decomposition, .find, .experiment, .choice:
      return nil
    }
  }

  /// What is right where the question is arithmetic alone.
  private static func withoutGraph(_ field: Field, value: Double) -> Acceptance? {
    guard case .number(let expression) = field.target else { return nil }
    let outcome =
      expression.exactValue().map(Candidate.Outcome.exact)
      ?? .rounded(range: Interval(value), zeroRange: Interval(value), exactly: value)
    return Acceptance(
      candidates: [Candidate(outcome: outcome, isOff: false)], figures: field.figures)
  }
}

extension Field.Target {
  /// Returns whether the number of a node is asked for that another target asks for, as a value or as a
  /// formula that is its name.
  fileprivate func asksSame(as other: Field.Target) -> Bool {
    if case .number(.name(let node)) = self {
      other == .value(node: node, given: [:])
    } else {
      self == other
    }
  }
}
