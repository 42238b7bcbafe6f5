import Autodiff
public import Checking
import Curriculum

/// A backward pass that somebody worked out with one mistake in it, to be found.
///
/// The gradients are those of the graph, from the output back; one of them is what a mistake of the
/// catalogue leads to. What would follow from it is left out, so that one line alone is wrong.
public struct WorkedPass: Hashable, Sendable {
  /// A line of it.
  struct Line: Hashable {
    /// The node.
    let node: String
    /// What is said to be the gradient of the output with respect to it.
    var gradient: Double
  }

  /// The most lines, as many as there are letters for options.
  private static let limit = 8

  /// The gradients in the order in which they are worked out.
  let lines: [Line]
  /// The node whose gradient is wrong.
  public let node: String
  /// What went wrong.
  public let mistake: Mistake
  /// The node that gradients are taken of.
  public let output: String

  /// Works a lesson of one step backward that asks for a gradient, and makes a mistake there; nil where
  /// it asks for something else, or no mistake shows.
  init?(_ lesson: Lesson, numbers: inout SplitMix64) {
    guard let step = lesson.steps.first, let graph = lesson.graph(of: step),
      let field = step.fields.first, case .gradient(let node) = field.target
    else { return nil }
    let truth = StepTruth(lesson: lesson, step: step)
    guard let gradients = truth.evaluation?.gradients(of: graph.output) else { return nil }
    let mistakes = MistakeRecogniser(truth: truth).predictions(for: field)
      .filter { mistake, number in mistake.code.rule != nil && number.isFinite }
    guard !mistakes.isEmpty else { return nil }
    let (mistake, wrong) = mistakes[numbers.next(below: mistakes.count)]
    let behind = graph.nodes(before: node)
    let shown = graph.nodes.reversed().map(\.name).filter { !behind.contains($0) }
    var lines = shown.compactMap { name in gradients[name].map { Line(node: name, gradient: $0) } }
    guard let position = lines.firstIndex(where: { $0.node == node }) else { return nil }
    lines[position].gradient = wrong
    // Those just before it are what it was worked out from.
    lines = Array(lines[...max(position, min(Self.limit, lines.count) - 1)].suffix(Self.limit))
    guard lines.count > 1 else { return nil }
    self.lines = lines
    self.node = node
    self.mistake = mistake
    output = graph.output
  }

  /// The question for the line that is wrong.
  var question: Question {
    Question(
      id: "line",
      kind: .choice(
        ChoiceQuestion(
          options: lines.map { line in
            ChoiceQuestion.Option(
              text: LocalizedText(
                "∂\(output)/∂\(line.node) = \(line.gradient.written)"),
              isRight: line.node == node)
          })), prompt: LocalizedText(""))
  }
}

extension Double {
  /// The number with six significant figures at most, as lessons write them.
  fileprivate var written: String {
    guard isFinite, self != 0 else { return "0" }
    var scale = 1.0
    while magnitude * scale < 100_000, scale < 1e15 { scale *= 10 }
    let text = ((magnitude * scale).rounded() / scale).description
    return (self < 0 ? "−" : "") + (text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}

extension Graph {
  /// The nodes that a node is computed from, directly or through others.
  fileprivate func nodes(before name: String) -> Set<String> {
    var found: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for input in node(named: next)?.expression?.names ?? [] where found.insert(input).inserted {
        open.append(input)
      }
    }
    return found
  }
}
