import Checking
import Curriculum

/// A step of a lesson that practice asks with new numbers.
struct VariedStep {
  /// The position of the step.
  let index: Int
  /// The name of its graph.
  let graph: String
  /// The step with the questions that practice asks for.
  let step: Step
  /// The draws of the first seed: one is enough, for it stands for up to
  /// ``VariantSearch/drawLimit`` of them, or for 40 that all hide one and the same mistake.
  let search: VariantSearch
  /// Why practice finds no numbers among them; nil where it does.
  let problem: VariantProblem?

  /// Draws for every step that practice asks.
  static func all(of lesson: Lesson) -> [VariedStep] {
    lesson.steps.indices.compactMap { VariedStep(lesson, index: $0) }
  }

  private init?(_ lesson: Lesson, index: Int) {
    var step = lesson.steps[index]
    guard let name = step.graph, let graph = lesson.graphs[name],
      !graph.variation.choices.isEmpty
    else { return nil }
    step.questions = step.questions.filter(\.isPractised)
    guard !step.questions.isEmpty else { return nil }
    var search = VariantSearch(VariantSampler(graph), step: step, seed: 0)
    do throws(VariantProblem) {
      _ = try search.variant()
      problem = nil
    } catch {
      problem = error
    }
    (self.index, self.graph, self.step, self.search) = (index, name, step, search)
  }
}

extension Question {
  /// Whether practice asks for numbers of this kind.
  fileprivate var isPractised: Bool {
    !fields.isEmpty
      && fields.allSatisfy { field in
        switch field.target {
        case .value(_, let row): row.isEmpty
        case .gradient, .localDerivative, .update: true
        case .number, .expression, .shape, .decomposition, .find, .experiment, .choice: false
        }
      }
  }
}
