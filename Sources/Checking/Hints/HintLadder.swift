import Autodiff
public import Curriculum

/// The hints for the fields of a step, made from the graph.
///
/// A field's ladder begins with the author's hints, then a nudge, the formula, the formula with
/// numbers, and the worked solution unless the step forbids it.
public struct HintLadder: Sendable {
  private let truth: StepTruth

  /// Creates the ladders of a step.
  public init(truth: StepTruth) {
    self.truth = truth
  }

  /// Returns the hints for a field, mildest first.
  ///
  /// - Parameters:
  ///   - field: The field that is stuck.
  ///   - open: The fields not answered yet; their numbers stay names in every hint but the
  ///     solution, so that no hint answers another question.
  public func hints(for field: Field, open: [Field]) -> [Hint] {
    let question = truth.step.questions.first { $0.id == field.question }
    let authored = question.map(\.hints).flatMap { $0.isEmpty ? nil : $0 } ?? truth.step.hints
    var hints = authored.map(Hint.author)
    switch field.target {
    case .value(let node, let given):
      hints += valueHints(node: node, given: given, open: open)
    case .gradient(let node):
      hints += gradientHints(node: node, open: open)
    case .number(let expression):
      hints += numberHints(expression)
    case .choice(let options):
      if let position = options.firstIndex(where: \.isRight) {
        hints.append(
          .option(letter: AnswerReader.letter(ofOption: position), why: options[position].why))
      }
    }
    return truth.step.allowsReveal ? hints : hints.filter { !$0.isSolution }
  }

  private func valueHints(node: String, given: [String: Double], open: [Field]) -> [Hint] {
    guard let expression = truth.graph?.node(named: node)?.expression,
      let value = truth.value(of: node, given: given)
    else { return [] }
    let all = HintNumbers(truth: truth, given: given)
    let known = HintNumbers(truth: truth, given: given, hidden: HintNumbers.asked(in: open))
    return [
      .computedFrom(node: node, inputs: expression.names),
      .formula([Equation(node, expression)]),
      .numbers(Equation(node, known.filled(expression))),
      .solution([Equation(node, expression, all.filled(expression))], value: value),
    ]
  }

  private func numberHints(_ expression: Expression) -> [Hint] {
    guard let value = truth.value(of: expression) else { return [] }
    if case .number = expression { return [.solution([], value: value)] }
    let filled = HintNumbers(truth: truth).filled(expression)
    let equations = filled == expression ? [] : [Equation("", expression, filled)]
    return [
      .formula([Equation("", expression)]),
      .solution(equations.isEmpty ? [Equation("", expression)] : equations, value: value),
    ]
  }

  private func gradientHints(node: String, open: [Field]) -> [Hint] {
    guard let graph = truth.graph, let value = truth.gradients?[node] else { return [] }
    let output = graph.output
    let chain = ChainRule(graph: graph, node: node)
    if node == output {
      let equation = Equation(ChainRule.gradientName(of: output, by: output), .number(1))
      return [.startsHere(output: output), .solution([equation], value: 1)]
    }
    guard !chain.consumers.isEmpty else {
      return [
        .reachesNothing(node: node, output: output),
        .solution([Equation(chain.left, .number(0))], value: 0),
      ]
    }
    let all = HintNumbers(truth: truth)
    let known = HintNumbers(truth: truth, hidden: HintNumbers.asked(in: open))
    let formulas = [Equation(chain.left, chain.sum)] + chain.localDerivatives
    return [
      .reachesThrough(node: node, output: output, consumers: chain.consumers),
      .formula(formulas),
      .numbers(Equation(chain.left, known.filled(chain.sum, quantities: chain.quantities))),
      .solution(
        chain.localDerivatives + [
          Equation(chain.left, chain.sum, all.filled(chain.sum, quantities: chain.quantities))
        ],
        value: value),
    ]
  }
}
