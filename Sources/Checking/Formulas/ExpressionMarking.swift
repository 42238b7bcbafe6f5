import Autodiff
import Curriculum

/// Marks formulas by comparing them with what is asked at sampled points.
struct ExpressionMarking: Sendable {
  private let question: ExpressionQuestion
  private let field: Field
  private let truth: StepTruth
  private let names: [String]
  private let samples: FormulaSamples
  private let expected: FormulaSamples.Values

  /// Prepares for a field; nil where the step has no graph that its question needs.
  init?(_ question: ExpressionQuestion, field: Field, truth: StepTruth) {
    self.question = question
    self.field = field
    self.truth = truth
    let known = truth.graph?.nodes.map(\.name) ?? []
    switch question.subject {
    case .quantity(let quantity):
      guard let graph = truth.graph else { return nil }
      samples = FormulaSamples(graph)
      expected = samples.values(of: quantity)
      names = question.names ?? Self.names(for: quantity, in: known)
    case .expression(let expression):
      samples =
        truth.graph.map { FormulaSamples($0) } ?? FormulaSamples(names: expression.names)
      expected = samples.values(of: expression)
      names = question.names ?? (known.isEmpty ? expression.names : known)
    }
  }

  /// All nodes, or for the formula of a node those before it: L/c is no formula for what L is
  /// computed from.
  private static func names(for quantity: Quantity, in known: [String]) -> [String] {
    guard case .value(let node) = quantity else { return known }
    return Array(known.prefix { $0 != node })
  }

  private var reader: FormulaReader {
    FormulaReader(names: names, reserved: truth.graph?.nodes.map(\.name) ?? [])
  }

  /// Marks an answer.
  ///
  /// - Parameter evidence: The mistakes seen in the learner's other answers.
  func mark(_ answer: String, evidence: MistakeEvidence = .none) -> Mark {
    let formula: Expression
    do {
      formula = try reader.read(answer)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(otherLetters(answer) ?? error))
    }
    let typed = samples.values(of: formula)
    if formula.names.allSatisfy({ !names.contains($0) }), !isConstant(expected) {
      return Mark(answer: answer, verdict: .unreadable(.numberInFormula(known: names)))
    }
    var mark = Mark(answer: answer, verdict: .wrong)
    mark.formula = formula
    if FormulaSamples.agree(typed, expected) {
      mark.verdict = .right
    } else {
      mark.mistakes = evidence.ordered(mistakes(typed))
      mark.rival = evidence.rival(of: mark.mistakes)
      mark.remark = remark(formula, typed)
    }
    return mark
  }

  private func isConstant(_ values: FormulaSamples.Values) -> Bool {
    let known = values.compactMap(\.self)
    return known.allSatisfy { FormulaSamples.isSame($0, known.first ?? 0) }
  }

  // MARK: Other letters

  /// With one name that the lesson has not, throughout, in the place of one that it has, the
  /// formula may be right: it is told which letter is used here, and nothing is counted.
  ///
  /// A name that stands in the formula already is not the one that was renamed: to be told of it
  /// would be to be told a factor that is missing.
  private func otherLetters(_ answer: String) -> AnswerProblem? {
    guard let formula = try? Expression(parsing: answer, syntax: .answer(over: names)) else {
      return nil
    }
    let unknown = formula.names.filter { !reader.knows($0) }
    // Who has written no more than one letter is not told which.
    guard unknown.count == 1, let typed = unknown.first, formula.names.count > 1 else {
      return nil
    }
    let meant = names.first { name in
      guard !formula.names.contains(name) else { return false }
      let renamed = formula.replacingNames { $0 == typed ? .name(name) : nil }
      return FormulaSamples.agree(samples.values(of: renamed), expected)
    }
    return meant.map { .otherLetter(typed: typed, meant: $0) }
  }

  // MARK: What is wrong

  /// The mistakes that lead to the formula wherever they are tried.
  private func mistakes(_ typed: FormulaSamples.Values) -> [Mistake] {
    let own = truth.step.question(of: field)?.mistakes ?? []
    let authors = own.filter { FormulaSamples.agree(samples.values(of: $0.gives), typed) }
      .map { Mistake($0, at: .formula) }
    guard authors.isEmpty, let target else { return authors }
    let asked = Field(
      id: field.id, question: field.question, target: target, figures: field.figures)
    return FormulaMistakes(truth: truth, asked: asked, samples: samples)
      .explaining(typed, right: expected)
  }

  /// The same quantity asked as a number.
  private var target: Field.Target? {
    switch question.subject {
    case .quantity(.value(let node)): .value(node: node, given: [:])
    case .quantity(.gradient(let node)): .gradient(node: node)
    case .quantity(.localDerivative(let consumer, let input)):
      .localDerivative(consumer: consumer, input: input)
    case .expression: nil
    }
  }

  private func remark(_ formula: Expression, _ typed: FormulaSamples.Values) -> AnswerRemark? {
    if FormulaSamples.agree(typed, expected.map { $0.map(-) }) { return .oppositeSign }
    if !formula.names.isEmpty, let factor = factor(FormulaSamples.quotient(expected, typed)) {
      // A number that was lost may be told; a name is often the answer.
      if case .number = factor { return .missingFactor(factor) }
      return .missingFactor(nil)
    }
    if let factor = factor(FormulaSamples.quotient(typed, expected)) {
      return .extraFactor(factor)
    }
    return isRightNumberOnly(formula) ? .rightNumberOnly : nil
  }

  /// The name or small whole number that a quotient is at every point.
  private func factor(_ quotient: FormulaSamples.Values) -> Expression? {
    let wholes = (2...12).map { Expression.number(Double($0)) }
    return (wholes + names.map { .name($0) }).first {
      FormulaSamples.agree(samples.values(of: $0), quotient)
    }
  }

  /// Whether the formula has the right value with the lesson's numbers, but not with others.
  private func isRightNumberOnly(_ formula: Expression) -> Bool {
    let asked = target ?? subjectExpression.map { .number($0) }
    guard let asked, let value = truth.value(of: formula),
      case .number(let right)? = truth.truth(
        of: Field(id: field.id, question: field.question, target: asked, figures: field.figures))
    else { return false }
    return FormulaSamples.isSame(value, right)
  }

  private var subjectExpression: Expression? {
    if case .expression(let expression) = question.subject { expression } else { nil }
  }
}
