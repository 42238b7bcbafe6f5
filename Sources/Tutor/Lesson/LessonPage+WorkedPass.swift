import Autodiff
public import Checking
import Curriculum

extension LessonPage {
  /// Whether a line of a worked pass is still to be found, which nothing may give away.
  func asksWrongLine(_ record: LearnerRecord) -> Bool { workedPass != nil && !isAnswered(record) }

  /// The hints for finding the first wrong line of a worked pass: where to begin, two lines of which one
  /// is it, and that line put right.
  func hints(for pass: WorkedPass) -> [Hint] {
    guard let graph = lesson.graph(of: step), let first = pass.lines.first else { return [] }
    let position = pass.position
    // The wrong line comes now before the other, now after it.
    let isBefore = position > 0 && (position % 2 == 1 || position + 1 >= pass.lines.count)
    let two = isBefore ? position - 1...position : position...position + 1
    let formulas = pass.lines.indices.filter(two.contains).map { index in
      let (name, formula) = formula(of: pass.lines[index], in: pass, graph)
      return formula.map { Equation(name, $0) } ?? Equation(name)
    }
    var hints = [
      Hint.recompute(pass.direction, from: pass.name(of: first)), .oneIsWrong(formulas),
    ]
    if case .solution(let equations, let value)? = solution(for: pass) {
      hints.append(
        .wrongLine(letter: AnswerReader.letter(ofOption: position), equations, value: value))
    }
    return hints
  }

  /// How a line is worked out; no formula where that is too long to be read.
  private func formula(
    of line: WorkedPass.Line, in pass: WorkedPass, _ graph: Graph
  ) -> (name: String, formula: Expression?) {
    switch pass.direction {
    case .forward:
      return (line.node, graph.node(named: line.node)?.expression)
    case .backward:
      let chain = ChainRule(graph: graph, node: line.node)
      return (chain.left, chain.isReadable ? chain.sum : nil)
    }
  }

  /// The node of the line that is chosen in a worked pass, or would be first; nil without a pass.
  public var lineInQuestion: String? {
    guard let workedPass, let field = fieldInTurn else { return nil }
    if openHint(for: field)?.isSolution == true { return workedPass.node }
    let typed = answers[field.id]?.text ?? ""
    let chosen = try? AnswerReader.option(typed, count: workedPass.lines.count)
    return
      (chosen.flatMap { workedPass.lines.indices.contains($0) ? workedPass.lines[$0] : nil }
      ?? workedPass.lines.first)?.node
  }

  /// Returns the number at which the slip of a pass was made, worked as it should be.
  public func solution(for pass: WorkedPass) -> Hint? {
    let figures = step.fields.first?.figures ?? Question.defaultFigures
    let target: Field.Target =
      switch pass.direction {
      case .forward: .value(node: pass.node, given: [:])
      case .backward: .gradient(node: pass.node)
      }
    let field = Field(id: "", question: "", target: target, figures: figures)
    return HintLadder(truth: StepTruth(lesson: lesson, step: step)).hints(for: field, open: []).last
  }

  /// Returns how a line of a worked pass follows from the lines before it, with their numbers as they
  /// stand there; nil where it cannot be written out.
  public func derivation(of line: WorkedPass.Line, in pass: WorkedPass) -> Equation? {
    guard let lessonGraph = step.graph.flatMap({ lesson.graphs[$0] }),
      let evaluation = StepTruth(lesson: lesson, step: step).evaluation
    else { return nil }
    let graph = lessonGraph.graph
    let (left, formula) = formula(of: line, in: pass, graph)
    guard let formula else { return nil }
    var numbers: [String: Equation.Number] = [:]
    for name in formula.names { numbers[name] = evaluation[name].map { Equation.Number($0) } }
    let told = Dictionary(
      pass.lines.map { ($0.node, Equation.Number($0.number)) },
      uniquingKeysWith: { first, _ in first })
    switch pass.direction {
    case .forward:
      numbers.merge(told.filter { numbers[$0.key] != nil }) { _, told in told }
    case .backward:
      let asked = lessonGraph.nodesWithGradient
      for consumer in ChainRule(graph: graph, node: line.node).consumers
      where consumer != graph.output {
        // What is always 0 has no line.
        guard let told = told[consumer] ?? (asked.contains(consumer) ? nil : .init(0)),
          let local = evaluation.localDerivative(of: consumer, withRespectTo: line.node)
        else { return nil }
        numbers[ChainRule.gradientName(of: graph.output, by: consumer)] = told
        numbers[ChainRule.gradientName(of: consumer, by: line.node)] = .init(local)
      }
    }
    return Equation(left, .init(formula), .init(formula, numbers: numbers))
  }
}
