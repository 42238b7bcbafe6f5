import Autodiff
public import Curriculum

/// The hints for the fields of a step, made from the graph.
///
/// A field's ladder begins with the author's hints, then a nudge, the formula, the formula with
/// numbers, and the worked solution unless the step forbids it.
public struct HintLadder: Sendable {
  private let truth: StepTruth
  private let earlier: EarlierAnswers

  /// Creates the ladders of a step.
  ///
  /// - Parameter earlier: The learner's own numbers, which stand in the formulas where there are
  ///   any; else those that the lesson's numbers give.
  public init(truth: StepTruth, earlier: EarlierAnswers = .none) {
    self.truth = truth
    self.earlier = earlier
  }

  /// Returns how many hints there are for a field that has a right answer.
  ///
  /// Nothing is computed for it.
  public static func count(for field: Field, lesson: Lesson, step: Step) -> Int {
    HintRung.ladder(for: field, step: step, graph: lesson.graph(of: step)).count
  }

  /// Returns the hints for a field, mildest first; without a right answer only the author's.
  ///
  /// - Parameters:
  ///   - field: The field that is stuck.
  ///   - open: The fields not answered yet; their numbers stay names in every hint but the
  ///     solution, so that no hint answers another question.
  public func hints(for field: Field, open: [Field]) -> [Hint] {
    HintRung.ladder(for: field, step: truth.step, graph: truth.graph).compactMap { rung in
      if case .author(let text) = rung { return .author(text) }
      switch (field.target, truth.truth(of: field)) {
      case (.value(let node, let row), .number(let value)):
        return valueHint(rung, node: node, row: row, open: open, value: value)
      case (.gradient(let node), .number(let value)):
        return gradientHint(rung, node: node, open: open, value: value)
      case (.number(let expression), .number(let value)):
        return numberHint(rung, expression, value: value)
      case (.choice(let options), .option(let position)):
        return .option(
          letter: AnswerReader.letter(ofOption: position), why: options[position].why)
      default:
        return nil
      }
    }
  }

  private func valueHint(
    _ rung: HintRung, node: String, row: [String: Double], open: [Field], value: Double
  ) -> Hint? {
    guard let expression = truth.graph?.node(named: node)?.expression else { return nil }
    switch rung {
    case .author: return nil
    case .nudge: return .computedFrom(node: node, inputs: expression.names)
    case .formula: return .formula([Equation(node, expression)])
    case .numbers:
      let known = HintNumbers(truth: truth, row: row, open: open, own: earlier)
      return .numbers(Equation(node, known.side(expression)))
    case .solution:
      let all = HintNumbers(truth: truth, row: row)
      return .solution([Equation(node, .init(expression), all.side(expression))], value: value)
    }
  }

  private func numberHint(_ rung: HintRung, _ expression: Expression, value: Double) -> Hint? {
    switch rung {
    case .author, .nudge, .numbers: return nil
    case .formula: return .formula([Equation("", expression)])
    case .solution:
      if case .number = expression { return .solution([], value: value) }
      let filled = HintNumbers(truth: truth).side(expression)
      let sides = filled.numbers.isEmpty ? [filled] : [.init(expression), filled]
      var equation = Equation("")
      equation.right = sides
      return .solution([equation], value: value)
    }
  }

  private func gradientHint(
    _ rung: HintRung, node: String, open: [Field], value: Double
  ) -> Hint? {
    guard let graph = truth.graph else { return nil }
    let chain = ChainRule(graph: graph, node: node)
    if node == graph.output {
      let equation = Equation(chain.left, .number(1))
      return rung == .solution
        ? .solution([equation], value: value) : .startsHere(output: chain.output)
    }
    if chain.consumers.isEmpty {
      let equation = Equation(chain.left, .number(0))
      return rung == .solution
        ? .solution([equation], value: value)
        : .reachesNothing(node: node, output: chain.output)
    }
    switch rung {
    case .author: return nil
    case .nudge:
      return .reachesThrough(node: node, output: chain.output, consumers: chain.consumers)
    case .formula:
      return .formula([Equation(chain.left, chain.sum)] + chain.localDerivatives)
    case .numbers:
      let known = HintNumbers(truth: truth, open: open, own: earlier)
      return .numbers(Equation(chain.left, known.side(chain)))
    case .solution:
      guard chain.isReadable else { return .solution([Equation(chain.left)], value: value) }
      let side = HintNumbers(truth: truth).side(chain)
      var equation = Equation(chain.left, chain.sum)
      if !side.numbers.isEmpty { equation.right.append(side) }
      return .solution(chain.localDerivatives + [equation], value: value)
    }
  }
}
