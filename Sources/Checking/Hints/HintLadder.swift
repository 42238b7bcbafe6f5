import Autodiff
public import Curriculum

/// The hints for the fields of a step, made from the graph.
///
/// A field's ladder begins with the author's hints, then a nudge, the formula, the formula with
/// numbers, and the worked solution unless the step forbids it.
public struct HintLadder: Sendable {
  private let truth: StepTruth
  private let earlier: EarlierAnswers
  private let standsAlone: Bool

  /// Creates the ladders of a step.
  ///
  /// - Parameter earlier: The learner's own numbers, which stand in the formulas where there are
  ///   any; else those that the lesson's numbers give.
  /// - Parameter standsAlone: Whether nothing before the step has told its gradients, so that those on
  ///   the way to the one that is asked have to be worked out too.
  public init(truth: StepTruth, earlier: EarlierAnswers = .none, standsAlone: Bool = false) {
    self.truth = truth
    self.earlier = earlier
    self.standsAlone = standsAlone
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
    HintRung.ladder(for: field, step: truth.step, graph: truth.graph)
      .compactMap { hint($0, for: field, open: open) }
  }

  /// Returns one of the hints for a field, counted from 1; the last one there is for a higher number.
  ///
  /// Nothing is computed for the others.
  public func hint(_ level: Int, for field: Field, open: [Field]) -> Hint? {
    HintRung.ladder(for: field, step: truth.step, graph: truth.graph).prefix(max(level, 0))
      .reversed().lazy.compactMap { hint($0, for: field, open: open) }.first
  }

  private func hint(_ rung: HintRung, for field: Field, open: [Field]) -> Hint? {
    if case .author(let text) = rung { return .author(text) }
    switch (field.target, truth.truth(of: field)) {
    case (.value(let node, let row), .number(let value)):
      return valueHint(rung, node: node, row: row, open: open, value: value)
    case (.gradient(let node), .number(let value)):
      return gradientHint(rung, node: node, open: open, value: value)
    case (.number(let expression), .number(let value)):
      return numberHint(rung, expression, value: value)
    case (.localDerivative(let consumer, let input), .number(let value)):
      return localHint(rung, consumer: consumer, input: input, open: open, value: value)
    case (.update(let parameter, let rate), .number(let value)):
      let descent = truth.descent(of: parameter, rate: rate)
      return updateHint(rung, descent, open: open, value: value)
    case (.expression(let question), .expression(let formula)):
      return expressionHint(rung, question, formula)
    case (.shape, .shape(let rows, let columns)):
      return rung == .nudge ? .shapeRule : .shape(rows: rows, columns: columns)
    case (.decomposition(let node), .definitions(let definitions)):
      guard rung == .nudge else { return .worked(definitions) }
      return GraphFormulas(truth.graph).value(of: node).map { .innermostFirst(formula: $0) }
    case (.find(let question), .anyValues):
      return findHint(rung, question)
    case (.experiment(let experiment), .anySettings):
      return experimentHint(rung, experiment)
    case (.choice(let options), .option(let position)):
      return .option(
        letter: AnswerReader.letter(ofOption: position), why: options[position].why)
    default:
      return nil
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

  private func localHint(
    _ rung: HintRung, consumer: String, input: String, open: [Field], value: Double
  ) -> Hint? {
    guard let formula = truth.graph?.node(named: consumer)?.expression else { return nil }
    switch rung {
    case .author, .numbers: return nil
    case .nudge: return .holdsOthers(consumer: consumer, input: input)
    case .formula: return .formula([Equation(consumer, formula)])
    case .solution:
      let name = ChainRule.gradientName(of: consumer, by: input)
      let derivative = truth.graph.flatMap {
        ChainRule(graph: $0, node: input).localDerivative(of: consumer)
      }
      guard let derivative else { return .solution([Equation(name)], value: value) }
      let filled = HintNumbers(truth: truth).side(derivative)
      var equation = Equation(name, derivative)
      if !filled.numbers.isEmpty { equation.right.append(filled) }
      return .solution([equation], value: value)
    }
  }

  private func updateHint(
    _ rung: HintRung, _ descent: Descent, open: [Field], value: Double
  ) -> Hint? {
    let left = descent.parameter + "'"
    switch rung {
    case .author: return nil
    case .nudge:
      return .stepsAgainst(parameter: descent.parameter, output: descent.output)
    case .formula: return .formula([Equation(left, descent.formula)])
    case .numbers:
      var known = HintNumbers(truth: truth, open: open, own: earlier)
      known.hide(onTheWay(to: descent.parameter, withItself: true))
      return .numbers(Equation(left, known.side(descent)))
    case .solution:
      let all = HintNumbers(truth: truth)
      return .solution(
        worked(onTheWay(to: descent.parameter, withItself: true))
          + [Equation(left, .init(descent.formula), all.side(descent))], value: value)
    }
  }

  private func expressionHint(
    _ rung: HintRung, _ question: ExpressionQuestion, _ formula: Expression
  ) -> Hint? {
    guard case .quantity(let quantity) = question.subject, let graph = truth.graph else {
      return rung == .solution ? .worked([Equation("", formula)]) : nil
    }
    let left: String
    switch quantity {
    case .value(let node): left = node
    case .gradient(let node): left = ChainRule.gradientName(of: graph.output, by: node)
    case .localDerivative(let consumer, let input):
      left = ChainRule.gradientName(of: consumer, by: input)
    }
    if rung == .solution { return .worked([Equation(left, formula)]) }
    switch quantity {
    case .value(let node):
      return graph.node(named: node)?.expression.map { formula in
        let names = question.names ?? formula.names
        return .writtenWith(
          node: node, replacing: formula.names.filter { !names.contains($0) }, names: names)
      }
    case .localDerivative(let consumer, let input):
      return .holdsOthers(consumer: consumer, input: input)
    case .gradient(let node): return gradientFormulaHint(rung, node: node, in: graph)
    }
  }

  private func gradientFormulaHint(_ rung: HintRung, node: String, in graph: Graph) -> Hint {
    let chain = ChainRule(graph: graph, node: node)
    return rung == .nudge
      ? .reachesThrough(node: node, output: chain.output, consumers: chain.consumers)
      : .formula([Equation(chain.left, chain.sum)])
  }

  /// The quantities whose formulas open fields ask for.
  private static func formulasAsked(by open: [Field]) -> Set<Quantity> {
    Set(
      open.compactMap { field in
        switch field.target {
        case .expression(let question):
          if case .quantity(let quantity) = question.subject { quantity } else { nil }
        case .localDerivative(let consumer, let input):
          .localDerivative(consumer: consumer, input: input)
        default: nil
        }
      })
  }

  private func findHint(_ rung: HintRung, _ question: FindQuestion) -> Hint? {
    guard let graph = truth.graph else { return nil }
    if rung == .nudge {
      return .rowsToSatisfy(count: question.rows.count, node: question.rows.first?.node ?? "")
    }
    let values = FindMarking(question, graph: graph, given: truth.step.given).solution
    guard let values else { return .noSimpleValues }
    return .worked(
      zip(question.unknowns, values).map { Equation($0, .constant($1)) })
  }

  private func experimentHint(_ rung: HintRung, _ experiment: Experiment) -> Hint? {
    guard rung == .solution else { return .changeTheRate }
    let settings = Laboratory(experiment, truth: truth)?.solution
    return settings.map { .settings($0, isTraining: experiment.data != nil) } ?? .noSimpleValues
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
      let asked = Self.formulasAsked(by: open)
      // A formula that is still asked is not shown.
      if chain.consumers.contains(chain.output),
        asked.contains(.gradient(node: node))
          || asked.contains(.localDerivative(consumer: chain.output, input: node))
      {
        return .reachesThrough(node: node, output: chain.output, consumers: chain.consumers)
      }
      let locals = chain.localDerivatives.filter { equation in
        !chain.consumers.contains { consumer in
          equation.left == ChainRule.gradientName(of: consumer, by: node)
            && asked.contains(.localDerivative(consumer: consumer, input: node))
        }
      }
      return .formula([Equation(chain.left, chain.sum)] + locals)
    case .numbers:
      var known = HintNumbers(truth: truth, open: open, own: earlier)
      known.hide(onTheWay(to: node))
      return .numbers(Equation(chain.left, known.side(chain)))
    case .solution:
      guard chain.isReadable else { return .solution([Equation(chain.left)], value: value) }
      return .solution(
        worked(onTheWay(to: node)) + chain.localDerivatives + [filled(chain)], value: value)
    }
  }

  /// The chain rule at a node, in names and then in numbers.
  private func filled(_ chain: ChainRule) -> Equation {
    let side = HintNumbers(truth: truth).side(chain)
    var equation = Equation(chain.left, chain.sum)
    if !side.numbers.isEmpty { equation.right.append(side) }
    return equation
  }

  /// The nodes between the output and a node whose gradients nobody has told, from the output back; none
  /// where the step does not stand alone.
  private func onTheWay(to node: String, withItself: Bool = false) -> [String] {
    guard standsAlone, let graph = truth.graph, truth.gradients != nil else { return [] }
    var found = graph.nodesOnWay(from: node)
    found.subtract([node, graph.output])
    if withItself { found.insert(node) }
    let given = truth.given(with: [:])
    return graph.nodes.reversed().map(\.name).filter { name in
      found.contains(name)
        && earlier.answer(.gradient(node: name), graph: truth.step.graph, given: given) == nil
    }
  }

  /// The gradients of nodes, each worked out to its number.
  private func worked(_ nodes: [String]) -> [Equation] {
    guard let graph = truth.graph else { return [] }
    return nodes.compactMap { node in
      guard let value = truth.gradients?[node] else { return nil }
      let chain = ChainRule(graph: graph, node: node)
      var equation = chain.isReadable ? filled(chain) : Equation(chain.left)
      equation.right.append(.init(.name(chain.left), numbers: [chain.left: .init(value)]))
      return equation
    }
  }
}

extension Expression {
  /// A number, in which a minus sign is an operation.
  fileprivate static func constant(_ value: Double) -> Expression {
    value < 0 ? .unary(.negate, .number(-value)) : .number(value)
  }
}
