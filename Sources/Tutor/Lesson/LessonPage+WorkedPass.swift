import Autodiff
public import Checking
import Curriculum

extension LessonPage {
  /// Whether a line of a backward pass is still to be found, which nothing may give away.
  func asksWrongLine(_ record: LearnerRecord) -> Bool { workedPass != nil && !isAnswered(record) }

  /// The hints for finding the first wrong line of a backward pass: where to begin, two lines of which one
  /// is it, and that line put right.
  func hints(for pass: WorkedPass) -> [Hint] {
    guard let graph = lesson.graph(of: step), let first = pass.lines.first else { return [] }
    let position = pass.position
    // The wrong line comes now before the other, now after it.
    let isBefore = position > 0 && (position % 2 == 1 || position + 1 >= pass.lines.count)
    let two = isBefore ? position - 1...position : position...position + 1
    let formulas = pass.lines.indices.filter(two.contains).map { index in
      let chain = ChainRule(graph: graph, node: pass.lines[index].node)
      return chain.isReadable ? Equation(chain.left, chain.sum) : Equation(chain.left)
    }
    var hints = [
      Hint.recompute(from: ChainRule.gradientName(of: pass.output, by: first.node)),
      .oneIsWrong(formulas),
    ]
    if case .solution(let equations, let value)? = solution(for: pass.node) {
      hints.append(
        .wrongLine(letter: AnswerReader.letter(ofOption: position), equations, value: value))
    }
    return hints
  }

  /// The node of the line that is chosen in a backward pass, or would be first; nil without a pass.
  public var lineInQuestion: String? {
    guard let workedPass, let field = fieldInTurn else { return nil }
    if openHint(for: field)?.isSolution == true { return workedPass.node }
    let typed = answers[field.id]?.text ?? ""
    let chosen = try? AnswerReader.option(typed, count: workedPass.lines.count)
    return
      (chosen.flatMap { workedPass.lines.indices.contains($0) ? workedPass.lines[$0] : nil }
      ?? workedPass.lines.first)?.node
  }

  /// Returns the gradient of a node, worked.
  public func solution(for node: String) -> Hint? {
    let figures = step.fields.first?.figures ?? Question.defaultFigures
    let field = Field(id: "", question: "", target: .gradient(node: node), figures: figures)
    return HintLadder(truth: StepTruth(lesson: lesson, step: step)).hints(for: field, open: []).last
  }

  /// Returns how a line of a backward pass follows from the lines before it, with their numbers as they
  /// stand there; nil where it cannot be written out.
  public func derivation(of line: WorkedPass.Line, in pass: WorkedPass) -> Equation? {
    guard let graph = lesson.graph(of: step),
      let evaluation = StepTruth(lesson: lesson, step: step).evaluation
    else { return nil }
    let chain = ChainRule(graph: graph, node: line.node)
    guard chain.isReadable else { return nil }
    var numbers: [String: Equation.Number] = [:]
    for name in chain.sum.names { numbers[name] = evaluation[name].map { Equation.Number($0) } }
    for consumer in chain.consumers where consumer != graph.output {
      guard let told = pass.lines.first(where: { $0.node == consumer }),
        let local = evaluation.localDerivative(of: consumer, withRespectTo: line.node)
      else { return nil }
      numbers[ChainRule.gradientName(of: graph.output, by: consumer)] = .init(told.gradient)
      numbers[ChainRule.gradientName(of: consumer, by: line.node)] = .init(local)
    }
    return Equation(chain.left, .init(chain.sum), .init(chain.sum, numbers: numbers))
  }
}
