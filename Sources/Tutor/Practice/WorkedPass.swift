import Autodiff
public import Checking
public import Curriculum

/// A pass through a graph that somebody worked out with one slip in it, to be found.
///
/// The lines before the slip are right. There, one is what a mistake of the catalogue leads to, and
/// whoever made it went on in good faith: what follows is worked out from the wrong number, forward by
/// the formulas and backward by the chain rule. So several lines may differ from the numbers of the graph,
/// and the first of them is asked for.
public struct WorkedPass: Hashable, Sendable {
  /// A line of it.
  public struct Line: Hashable, Sendable {
    /// How a line stands to the numbers of the graph.
    public enum Standing: Hashable, Sendable {
      /// It is the number.
      case right
      /// It is where the slip was made.
      case slip
      /// It is not the number, but follows from a wrong line before it.
      case follows
    }

    /// The node.
    public let node: String
    /// What is said to be its value, or the gradient of the output with respect to it.
    public let number: Double
    /// How it stands to the number of the graph.
    public let standing: Standing
  }

  /// How many lines there are: with fewer, guessing is too easy; with more, checking is too long, and
  /// there are no more letters for options.
  static let lengths = (least: 3, most: 8)

  /// How many hints there are: where to begin, two lines, and the wrong one put right.
  static let hintCount = 3

  /// Which way it goes.
  public let direction: PassDirection
  /// The numbers in the order in which they are worked out.
  public let lines: [Line]
  /// The node at whose number the slip was made.
  public let node: String
  /// What went wrong.
  public let mistake: Mistake
  /// The rule that it breaks.
  public let rule: Rule?
  /// The node that gradients are taken of.
  public let output: String

  /// The position of the line with the slip.
  var position: Int { lines.firstIndex { $0.standing == .slip } ?? 0 }

  /// Works a lesson of one step that asks for a value or a gradient, and slips there; nil where it asks for
  /// something else, no slip is certain to be told apart, or there are too few lines or too many.
  package init?(_ lesson: Lesson, numbers: inout SplitMix64) {
    guard let step = lesson.steps.first, let name = step.graph,
      let lessonGraph = lesson.graphs[name],
      let field = step.fields.first, let (direction, node) = Self.asked(field)
    else { return nil }
    let graph = lessonGraph.graph
    let truth = StepTruth(lesson: lesson, step: step)
    let slips = Self.slips(in: field, truth)
    guard !slips.isEmpty, let evaluation = truth.evaluation, let gradients = truth.gradients
    else { return nil }
    let (mistake, wrong) = slips[numbers.next(below: slips.count)]
    let told =
      switch direction {
      case .forward: Self.values(of: graph, evaluation, with: wrong, at: node)
      case .backward: Self.gradients(of: graph, truth, with: wrong, at: node)
      }
    guard let told,
      let nodes = Self.nodes(of: lessonGraph, around: node, direction, numbers: &numbers)
    else { return nil }
    lines = nodes.compactMap { name in
      guard let right = direction == .forward ? evaluation[name] : gradients[name],
        let told = told[name]
      else { return nil }
      return Line(
        node: name, number: told,
        standing: name == node ? .slip : told.isSame(as: right) ? .right : .follows)
    }
    guard lines.count >= Self.lengths.least, lines.contains(where: { $0.standing == .slip }) else {
      return nil
    }
    self.direction = direction
    self.node = node
    self.mistake = mistake
    rule = Rule(brokenBy: mistake, in: field, of: truth)
    output = graph.output
  }

  /// Which way a field asks to go, and to which node.
  private static func asked(_ field: Field) -> (PassDirection, String)? {
    switch field.target {
    case .value(let node, let row): row.isEmpty ? (.forward, node) : nil
    case .gradient(let node): (.backward, node)
    default: nil
    }
  }

  /// The mistakes that may have been made at a node, whose explanation is the only one.
  ///
  /// A rule that was wrong further along would have made a line before this one wrong, as would a short cut
  /// through softmax or a loss where the node is only added or multiplied; and where two mistakes lead to
  /// one number, nobody knows which it was.
  private static func slips(in field: Field, _ truth: StepTruth) -> [(Mistake, Double)] {
    let rule = Rule(of: field, in: truth)
    let predictions = MistakeRecogniser(truth: truth).predictions(for: field)
    return predictions.filter { mistake, number in
      guard mistake.code.rule != nil, mistake.specificity != .chain, number.isFinite else {
        return false
      }
      if case .classification = mistake.code, rule == .sum || rule == .product { return false }
      return !predictions.contains { other, same in
        other.code != mistake.code && (same - number).magnitude <= 1e-9 * number.magnitude
      }
    }
  }

  /// The values of somebody who has a wrong one and goes on from it; nil where there are none, or one that
  /// nobody would go on with.
  private static func values(
    of graph: Graph, _ right: Evaluation, with wrong: Double, at node: String
  ) -> [String: Double]? {
    var told: [String: Double] = [:]
    let following = graph.descendants(of: [node])
    for other in graph.nodes {
      guard other.name != node, following.contains(other.name), let formula = other.expression
      else {
        told[other.name] = other.name == node ? wrong : right[other.name]
        continue
      }
      guard let value = try? formula.value({ told[$0] }), value.isFinite else { return nil }
      told[other.name] = value
    }
    return told
  }

  /// The gradients of somebody who has a wrong one and goes on from it; nil where there is no local
  /// derivative.
  private static func gradients(
    of graph: Graph, _ truth: StepTruth, with wrong: Double, at node: String
  ) -> [String: Double]? {
    guard let evaluation = truth.evaluation, let right = truth.gradients else { return nil }
    var told: [String: Double] = [:]
    let behind = graph.ancestors(of: node).subtracting([node])
    for name in graph.nodes.reversed().map(\.name) {
      guard behind.contains(name) else {
        told[name] = name == node ? wrong : right[name]
        continue
      }
      var sum = 0.0
      for consumer in ChainRule(graph: graph, node: name).consumers {
        guard let upstream = told[consumer],
          let local = evaluation.localDerivative(of: consumer, withRespectTo: name)
        else { return nil }
        sum += upstream * local
      }
      told[name] = sum
    }
    return told
  }

  /// The nodes whose numbers are shown, in the order in which they are worked out: all, or where they
  /// are too many what leads to the slip, something that follows from it, and some others, so that each
  /// follows from those before it; nil where more lead to the slip than there may be lines.
  private static func nodes(
    of lessonGraph: LessonGraph, around node: String, _ direction: PassDirection,
    numbers: inout SplitMix64
  ) -> [String]? {
    let graph = lessonGraph.graph
    let shown: [String]
    let leading: Set<String>
    let behind: Set<String>
    switch direction {
    case .forward:
      shown = graph.nodes.filter { $0.expression != nil }.map(\.name)
      leading = graph.ancestors(of: node)
      behind = graph.descendants(of: [node]).subtracting([node])
    case .backward:
      let asked = lessonGraph.nodesWithGradient
      shown = graph.backwardOrder.filter(asked.contains)
      leading = graph.descendants(of: [node])
      behind = graph.ancestors(of: node).subtracting([node])
    }
    /// What a line follows from, as far as it is shown: what is always 0 is not.
    func sources(_ name: String) -> [String] {
      switch direction {
      case .forward: (graph.node(named: name)?.expression?.names ?? []).filter(shown.contains)
      case .backward:
        ChainRule(graph: graph, node: name).consumers.filter(shown.contains)
      }
    }
    var chosen = leading.intersection(shown)
    guard chosen.count <= lengths.most else { return nil }
    var others = shown.filter { !chosen.contains($0) }
    while chosen.count < lengths.most {
      let checkable = others.filter { sources($0).allSatisfy(chosen.contains) }
      let following = chosen.isDisjoint(with: behind) ? checkable.filter(behind.contains) : []
      guard let next = numbers.pick(from: following.isEmpty ? checkable : following) else { break }
      chosen.insert(next)
      others.removeAll { $0 == next }
    }
    return shown.filter(chosen.contains)
  }

  /// The name of what a line says.
  func name(of line: Line) -> String {
    switch direction {
    case .forward: line.node
    case .backward: ChainRule.gradientName(of: output, by: line.node)
    }
  }

  /// The question for the first line that is wrong.
  var question: Question {
    Question(
      id: "line",
      kind: .choice(
        ChoiceQuestion(
          options: lines.map { line in
            ChoiceQuestion.Option(
              text: LocalizedText(name(of: line)),
              isRight: line.standing == .slip)
          })), prompt: LocalizedText(""))
  }
}

extension Graph {
  /// The nodes as somebody meets them who goes back by hand: each computed one, and at once the given
  /// ones that nothing further back uses.
  fileprivate var backwardOrder: [String] {
    var order: [String] = []
    for node in nodes.reversed() where node.expression != nil {
      order.append(node.name)
      let done = Set(order)
      order += given.map(\.name).filter { name in
        !done.contains(name)
          && consumers(of: name, leadingTo: output).allSatisfy(done.contains)
      }
    }
    return order
  }
}
