import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `number: "1/(1+exp(-0.87))"`, an expression over the names of the step's graph.
  static let number = QuestionKindReader(key: "number", isAboutNode: false) { node, scope in
    guard let text = node.scalar() else { return nil }
    do throws(ExpressionError) {
      let parsed = try ParsedExpression(parsing: text)
      guard areKnown(parsed.mentions, of: node, in: scope) else { return nil }
      switch gap(in: parsed.expression, scope) {
      case nil:
        return .number(NumberQuestion(expression: parsed.expression))
      case .operation(let operation, let arguments):
        node.report(.undefinedNumber(operation, arguments: arguments))
      case .name(let name):
        node.report(.unknownNode(name, nearest: nil))
      }
    } catch {
      node.report(.expression(error.kind), atCharacter: error.offset)
    }
    return nil
  }

  /// Returns what leaves an expression without a value, or nil if it has one.
  ///
  /// Without the graph's numbers, whose absence has been noted, it cannot be tried.
  private static func gap(in expression: Expression, _ scope: StepScope) -> ExpressionGap? {
    guard scope.lacksGraph || scope.numbers != nil else { return nil }
    return ExpressionGap(in: expression) { part in
      part.settledValue(
        { scope.numbers?.evaluation[$0] }, exact: { scope.numbers?.value(of: $0) })
    }
  }

  /// Whether every name is a constant or a node's; the others are noted.
  private static func areKnown(
    _ mentions: [ParsedExpression.Mention], of node: LocatedNode, in scope: StepScope
  ) -> Bool {
    let unknown = mentions.filter { mention in
      MathematicalConstant(rawValue: mention.name) == nil
        && scope.graph?.node(named: mention.name) == nil
    }
    guard let first = unknown.first else { return true }
    guard !scope.lacksGraph else {
      node.report(.graphNotNamed, atCharacter: first.offset)
      return false
    }
    guard let graph = scope.graph else { return false }
    for mention in unknown {
      let nearest = node.suggestion(for: mention.name, among: graph.nodes.map(\.name))
      node.report(.unknownNode(mention.name, nearest: nearest), atCharacter: mention.offset)
    }
    return false
  }
}
