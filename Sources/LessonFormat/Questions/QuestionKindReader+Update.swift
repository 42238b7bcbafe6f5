import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `update: w1`, a given node after a step of gradient descent with the `rate` of the step.
  static let update = QuestionKindReader(key: "update", shape: .name, isAboutNode: true) {
    node, scope in
    guard let graph = scope.graph(neededBy: node),
      let name = NodeReader(graph: graph).given.read(node)
    else { return nil }
    guard let rate = scope.rate else {
      // A rate that cannot be read has been noted.
      if !scope.namesRate { scope.faults.report(.rateMissing, at: node) }
      return nil
    }
    if let numbers = scope.numbers, numbers.gradients[name] == nil {
      node.report(.undefinedGradient(name))
      return nil
    }
    return .update(parameter: name, rate: rate)
  }
}
