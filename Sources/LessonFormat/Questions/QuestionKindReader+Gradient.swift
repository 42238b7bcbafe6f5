import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `gradient: e`, the gradient of the output with respect to any node, at which it must exist.
  static let gradient = QuestionKindReader(key: "gradient", shape: .name, isAboutNode: true) {
    node, scope in
    guard let graph = scope.graph(neededBy: node),
      let name = NodeReader(graph: graph).any.read(node)
    else { return nil }
    // Without any numbers, which has been noted, the gradient cannot be tried.
    if let numbers = scope.numbers, numbers.gradients[name] == nil {
      node.report(.undefinedGradient(name))
      return nil
    }
    return .gradient(node: name)
  }
}
