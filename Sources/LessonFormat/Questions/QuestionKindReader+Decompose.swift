import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `decompose: L`, the formula of a computed node taken apart into elementary operations.
  static let decompose = QuestionKindReader(key: "decompose", shape: .name, isAboutNode: true) {
    node, scope in
    scope.graph(neededBy: node).flatMap { NodeReader(graph: $0).computed.read(node) }
      .map { .decomposition(node: $0) }
  }
}
