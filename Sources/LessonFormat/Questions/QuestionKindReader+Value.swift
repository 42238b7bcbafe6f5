import Curriculum

extension QuestionKindReader {
  /// `value: z`, the forward value of a computed node.
  static let value = QuestionKindReader(key: "value", shape: .name, isAboutNode: true) {
    node, scope in
    scope.graph(neededBy: node).flatMap { NodeReader(graph: $0).computed.read(node) }
      .map { .value(node: $0) }
  }
}
