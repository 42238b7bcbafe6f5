import Autodiff
import Checking
import Curriculum

/// A practice question with the numbers that its answer follows from, told apart from others.
struct PracticeDraw: Hashable, Sendable {
  private let task: PracticeTask
  /// The numbers by their names: those of nodes, and of gradients in their notation.
  private let numbers: [String: Double]

  /// Takes the numbers that matter to what an item asks of a lesson of one step.
  init(_ item: PracticeItem, in lesson: Lesson) {
    task = item.task
    numbers =
      lesson.steps.first.map { step in
        let truth = StepTruth(lesson: lesson, step: step)
        return step.fields.reduce(into: [:]) { numbers, field in
          numbers.merge(truth.numbers(behind: field)) { first, _ in first }
        }
      } ?? [:]
  }
}

extension StepTruth {
  /// The numbers that the answer to a field is worked out from.
  fileprivate func numbers(behind field: Field) -> [String: Double] {
    guard let graph, let evaluation else { return [:] }
    func values(_ names: some Sequence<String>) -> [String: Double] {
      Dictionary(
        names.compactMap { name in evaluation[name].map { (name, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    func inputs(of node: String) -> [String: Double] {
      values(graph.node(named: node)?.expression?.names ?? [])
    }
    func gradient(of node: String) -> [String: Double] {
      gradients?[node].map { [ChainRule.gradientName(of: graph.output, by: node): $0] } ?? [:]
    }
    switch field.target {
    case .value(let node, _):
      return values(graph.given.map(\.name).filter(graph.ancestors(of: node).contains))
    case .localDerivative(let consumer, _):
      return inputs(of: consumer)
    case .gradient(let node):
      return ChainRule(graph: graph, node: node).consumers.reduce(into: [:]) { numbers, consumer in
        numbers.merge(inputs(of: consumer)) { first, _ in first }
        numbers.merge(gradient(of: consumer)) { first, _ in first }
      }
    case .update(let parameter, _):
      return values([parameter]).merging(gradient(of: parameter)) { first, _ in first }
    case .number, .expression, .shape, .decomposition, .find, .experiment, .choice:
      return [:]
    }
  }
}
