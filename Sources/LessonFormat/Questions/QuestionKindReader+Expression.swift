import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `expression:`, a formula: `{ gradient: w1 }`, `{ value: y, over: [x, w, b] }`,
  /// `{ local: { of: a, by: z } }`, or `{ formula: "2*(y - t)*h" }`.
  static let expression = QuestionKindReader(
    key: "expression", shape: .mapping(.expression), isAboutNode: true, authorKey: "formula"
  ) {
    node, scope in
    guard var mapping = node.mapping(.expression) else { return nil }
    let subjects = ["gradient", "value", "local", "formula"].compactMap { key in
      mapping.node(key).map { (key: key, node: $0) }
    }
    let overNode = mapping.node("over")
    mapping.finish()
    guard subjects.count == 1, let subject = subjects.first else {
      node.report(
        .questionKinds(
          found: subjects.map(\.key), allowed: ["gradient", "value", "local", "formula"]))
      return nil
    }
    guard let read = readSubject(subject.key, subject.node, scope) else { return nil }
    let names = overNode.flatMap { readNames($0, scope) }
    guard overNode == nil || names != nil else { return nil }
    return .expression(ExpressionQuestion(subject: read, names: names))
  }

  private static func readSubject(
    _ key: String, _ node: LocatedNode, _ scope: StepScope
  ) -> ExpressionQuestion.Subject? {
    if key == "formula" {
      return FormulaTextReader(scope: scope).formula.read(node).map { .expression($0) }
    }
    guard let graph = scope.graph(neededBy: node) else { return nil }
    switch key {
    case "gradient":
      return NodeReader(graph: graph).any.read(node).map { .quantity(.gradient(node: $0)) }
    case "value":
      return NodeReader(graph: graph).computed.read(node).map { .quantity(.value(node: $0)) }
    default:
      return readLocal(node, in: scope).map {
        .quantity(.localDerivative(consumer: $0.consumer, input: $0.input))
      }
    }
  }

  private static func readNames(_ node: LocatedNode, _ scope: StepScope) -> [String]? {
    guard let graph = scope.graph(neededBy: node), let items = node.list() else { return nil }
    let names = items.compactMap(NodeReader(graph: graph).any.read)
    guard !names.isEmpty else {
      if items.isEmpty {
        node.report(.wrongCount(found: 0, lowest: 1, highest: graph.nodes.count))
      }
      return nil
    }
    return names.count == items.count ? names : nil
  }
}
