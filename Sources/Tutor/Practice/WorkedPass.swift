import Autodiff
public import Checking
package import Curriculum

/// A backward pass that somebody worked out with one slip in it, to be found.
///
/// The lines before the slip are right. There, one is what a mistake of the catalogue leads to, and
/// whoever made it went on in good faith: what lies behind is worked out by the chain rule from the
/// wrong gradient. So several lines may differ from the gradients of the graph, and the first of them is
/// asked for.
public struct WorkedPass: Hashable, Sendable {
  /// A line of it.
  public struct Line: Hashable, Sendable {
    /// How a line stands to the gradients of the graph.
    public enum Standing: Hashable, Sendable {
      /// It is the gradient.
      case right
      /// It is where the slip was made.
      case slip
      /// It is not the gradient, but follows by the chain rule from a wrong line before it.
      case follows
    }

    /// The node.
    public let node: String
    /// What is said to be the gradient of the output with respect to it.
    public let gradient: Double
    /// How it stands to the gradient of the graph.
    public let standing: Standing
  }

  /// How many lines there are: with fewer, guessing is too easy; with more, checking is too long, and
  /// there are no more letters for options.
  private static let lengths = (least: 3, most: 8)

  /// How many hints there are: where to begin, two lines, and the wrong one put right.
  static let hintCount = 3

  /// The gradients in the order in which they are worked out.
  public let lines: [Line]
  /// The node at whose gradient the slip was made.
  public let node: String
  /// What went wrong.
  public let mistake: Mistake
  /// The node that gradients are taken of.
  public let output: String

  /// The position of the line with the slip.
  var position: Int { lines.firstIndex { $0.standing == .slip } ?? 0 }

  /// Works a lesson of one step backward that asks for a gradient, and slips there; nil where it asks for
  /// something else, no slip is certain to be told apart, or there are too few lines or too many.
  package init?(_ lesson: Lesson, numbers: inout SplitMix64) {
    guard let step = lesson.steps.first, let name = step.graph,
      let lessonGraph = lesson.graphs[name],
      let field = step.fields.first, case .gradient(let node) = field.target
    else { return nil }
    let graph = lessonGraph.graph
    let truth = StepTruth(lesson: lesson, step: step)
    let slips = Self.slips(in: field, truth)
    guard !slips.isEmpty, let right = truth.gradients else { return nil }
    let (mistake, wrong) = slips[numbers.next(below: slips.count)]
    guard let nodes = Self.nodes(of: lessonGraph, around: node, numbers: &numbers),
      let told = Self.gradients(of: graph, truth, with: wrong, at: node)
    else { return nil }
    lines = nodes.compactMap { name in
      guard let right = right[name], let told = told[name] else { return nil }
      let isSame = (told - right).magnitude <= 1e-9 * max(right.magnitude, told.magnitude)
      return Line(
        node: name, gradient: told,
        standing: name == node ? .slip : isSame ? .right : .follows)
    }
    guard lines.count >= Self.lengths.least else { return nil }
    self.node = node
    self.mistake = mistake
    output = graph.output
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

  /// The nodes whose gradients are shown, in the order in which they are worked out: all, or where they
  /// are too many what leads to the slip, something behind it, and some others, so that each follows from
  /// those before it; nil where more lead to the slip than there may be lines.
  private static func nodes(
    of lessonGraph: LessonGraph, around node: String, numbers: inout SplitMix64
  ) -> [String]? {
    let graph = lessonGraph.graph
    let leading = graph.ancestors(of: graph.output)
    let shown = graph.backwardOrder.filter {
      leading.contains($0) && lessonGraph.hasGradientToAsk($0)
    }
    var chosen = graph.descendants(of: [node]).intersection(shown)
    guard chosen.count <= lengths.most else { return nil }
    let behind = graph.ancestors(of: node).subtracting([node])
    var others = shown.filter { !chosen.contains($0) }
    while chosen.count < lengths.most {
      let checkable = others.filter { other in
        ChainRule(graph: graph, node: other).consumers.allSatisfy {
          $0 == graph.output || chosen.contains($0)
        }
      }
      let following = chosen.isDisjoint(with: behind) ? checkable.filter(behind.contains) : []
      guard let next = numbers.pick(from: following.isEmpty ? checkable : following) else { break }
      chosen.insert(next)
      others.removeAll { $0 == next }
    }
    return shown.filter(chosen.contains)
  }

  /// The question for the first line that is wrong.
  var question: Question {
    Question(
      id: "line",
      kind: .choice(
        ChoiceQuestion(
          options: lines.map { line in
            ChoiceQuestion.Option(
              text: LocalizedText(ChainRule.gradientName(of: output, by: line.node)),
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

extension LessonGraph {
  /// Whether somebody who trains the network works out the gradient of a node: not that of the output,
  /// which is 1, nor those of the data.
  func hasGradientToAsk(_ node: String) -> Bool {
    node != graph.output
      && (graph.givenValue(node) == nil || parameters.isEmpty || parameters.contains(node))
  }
}
