import Autodiff
public import Checking
import Curriculum

/// A backward pass that somebody worked out with one mistake in it, to be found.
///
/// The gradients are those of the graph, from the output back; one of them is what a mistake of the
/// catalogue leads to. What would follow from it is left out, so that one line alone is wrong, and
/// every line can be worked out from those before it.
public struct WorkedPass: Hashable, Sendable {
  /// A line of it.
  public struct Line: Hashable, Sendable {
    /// The node.
    public let node: String
    /// What is said to be the gradient of the output with respect to it.
    public let gradient: Double
  }

  /// How many lines there are: with fewer, guessing is too easy; with more, checking is too long; and
  /// never more than there are letters for options.
  private static let lengths = (least: 3, usual: 6, most: 8)

  /// How many hints there are: where to begin, two lines, and the wrong one put right.
  static let hintCount = 3

  /// The gradients in the order in which they are worked out.
  public let lines: [Line]
  /// The node whose gradient is wrong.
  public let node: String
  /// What went wrong.
  public let mistake: Mistake
  /// The node that gradients are taken of.
  public let output: String

  /// The position of the wrong line.
  var position: Int { lines.firstIndex { $0.node == node } ?? 0 }

  /// Works a lesson of one step backward that asks for a gradient, and makes a mistake there; nil where
  /// it asks for something else, or no mistake shows.
  init?(_ lesson: Lesson, numbers: inout SplitMix64) {
    guard let step = lesson.steps.first, let name = step.graph,
      let lessonGraph = lesson.graphs[name],
      let field = step.fields.first, case .gradient(let node) = field.target
    else { return nil }
    let graph = lessonGraph.graph
    let truth = StepTruth(lesson: lesson, step: step)
    guard let gradients = truth.evaluation?.gradients(of: graph.output) else { return nil }
    let mistakes = MistakeRecogniser(truth: truth).predictions(for: field)
      .filter { mistake, number in mistake.code.rule != nil && number.isFinite }
    guard !mistakes.isEmpty else { return nil }
    let (mistake, wrong) = mistakes[numbers.next(below: mistakes.count)]
    guard let nodes = Self.nodes(of: lessonGraph, around: node, numbers: &numbers) else {
      return nil
    }
    lines = nodes.compactMap { name in
      gradients[name].map { Line(node: name, gradient: name == node ? wrong : $0) }
    }
    guard lines.count >= Self.lengths.least else { return nil }
    self.node = node
    self.mistake = mistake
    output = graph.output
  }

  /// The nodes whose gradients are shown, from the output back: what leads to a node, and some others;
  /// nil where more lead to it than there may be lines.
  private static func nodes(
    of lessonGraph: LessonGraph, around node: String, numbers: inout SplitMix64
  ) -> [String]? {
    let graph = lessonGraph.graph
    let behind = graph.ancestors(of: node).subtracting([node])
    let shown = graph.nodes.reversed().map(\.name).filter {
      lessonGraph.hasGradientToAsk($0) && !behind.contains($0)
    }
    let onTheWay = shown.filter(graph.descendants(of: [node]).contains)
    guard onTheWay.count <= lengths.most else { return nil }
    var chosen = Set(onTheWay)
    var others = shown.filter { !chosen.contains($0) }
    while chosen.count < lengths.usual {
      let checkable = others.indices.filter { index in
        ChainRule(graph: graph, node: others[index]).consumers.allSatisfy {
          $0 == graph.output || chosen.contains($0)
        }
      }
      guard !checkable.isEmpty else { break }
      chosen.insert(others.remove(at: checkable[numbers.next(below: checkable.count)]))
    }
    return shown.filter(chosen.contains)
  }

  /// The question for the line that is wrong.
  var question: Question {
    Question(
      id: "line",
      kind: .choice(
        ChoiceQuestion(
          options: lines.map { line in
            ChoiceQuestion.Option(
              text: LocalizedText(ChainRule.gradientName(of: output, by: line.node)),
              isRight: line.node == node)
          })), prompt: LocalizedText(""))
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
