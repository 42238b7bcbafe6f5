import Curriculum

extension QuestionKindReader {
  /// `gradient: e`, the gradient of the output with respect to any node.
  static let gradient = QuestionKindReader(key: "gradient", isAboutNode: true) { node, scope in
    scope.graph(neededBy: node).flatMap { NodeReader(graph: $0).any.read(node) }
      .map { .gradient(node: $0) }
  }
}
