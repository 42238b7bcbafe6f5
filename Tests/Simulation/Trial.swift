import Autodiff
import Checking
import Curriculum
import SimulatedLearners

/// One learner who works through everything that can be asked of one graph.
struct Trial {
  /// An answer with what the program said.
  struct Answer {
    var quantity: Learner.Quantity
    var text: String
    var verdict: Verdict
    /// Whether more figures were asked for first, and then given.
    var wasPadded: Bool
  }

  let graph: Graph
  private let step: Step
  private let marker: Marker

  init(graph: Graph, figures: Int) {
    self.graph = graph
    let questions = Learner.quantities(of: graph).map { quantity in
      Question(
        id: (quantity.isGradient ? "g-" : "v-") + quantity.node,
        kind: quantity.isGradient
          ? .gradient(node: quantity.node) : .value(node: quantity.node),
        figures: figures)
    }
    step = Step(id: "s", graph: "g", text: LocalizedText("?"), questions: questions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    marker = Marker(lesson: lesson, step: step, explains: false)
  }

  /// Lets a learner answer everything, one step with a mistake if wanted.
  ///
  /// - Returns: nil where the learner came to no number, or the mistake was none.
  func run(
    _ learner: Learner, mistake: (at: Int, PlantedMistake)? = nil
  ) -> [Answer]? {
    var learner = learner
    var earlier = EarlierAnswers.none
    var answers: [Answer] = []
    for (index, (quantity, field)) in zip(Learner.quantities(of: graph), step.fields).enumerated() {
      var result = learner.compute(quantity)
      if let (place, mistake) = mistake, place == index {
        let wrong = mistake.applied(
          to: result, of: quantity, in: graph, values: learner.values)
        guard result != 0, (wrong - result).magnitude > 0.05 * result.magnitude else { return nil }
        result = wrong
      }
      // Beyond these sizes there is nothing left of a mistaken computation to follow.
      guard result == 0 || (1e-12...1e12).contains(result.magnitude) else { return nil }
      let written = learner.write(result, for: quantity)
      var mark = marker.mark(written.text, for: field, earlier: earlier)
      let isShort = mark.verdict == .moreDigits(asked: field.figures)
      if isShort {
        let text = written.padded(to: field.figures).text
        mark = marker.mark(text, for: field, earlier: earlier)
      }
      earlier.add(mark, for: field, of: step)
      answers.append(
        Answer(
          quantity: quantity, text: mark.answer, verdict: mark.verdict, wasPadded: isShort))
    }
    return answers
  }

  /// Returns whether a number would be accepted for a quantity, with the answers before it.
  func accepts(_ text: String, at index: Int, earlier: EarlierAnswers) -> Bool {
    step.fields.indices.contains(index)
      && marker.mark(text, for: step.fields[index], earlier: earlier).verdict.isAccepted
  }

  /// Adds an answer to those given so far.
  func add(_ text: String, at index: Int, to earlier: inout EarlierAnswers) {
    guard step.fields.indices.contains(index) else { return }
    let field = step.fields[index]
    earlier.add(marker.mark(text, for: field, earlier: earlier), for: field, of: step)
  }
}
