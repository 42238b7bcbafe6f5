import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `number: "1/(1+exp(-0.87))"`, an expression over the names of the step's graph.
  static let number = QuestionKindReader(key: "number", isAboutNode: false) { node, scope in
    guard let text = node.scalar() else { return nil }
    do {
      let parsed = try ParsedExpression(parsing: text)
      guard areKnown(parsed.mentions, of: node, in: scope) else { return nil }
      // Without the graph's values, whose absence has been noted, the number cannot be tried.
      if scope.lacksGraph || scope.values != nil {
        _ = try parsed.expression.value { scope.values?[$0] }
      }
      return .number(NumberQuestion(expression: parsed.expression))
    } catch let error as ExpressionError {
      node.report(.expression(error.kind), atCharacter: error.offset)
    } catch EvaluationError.undefined(let operation, let arguments) {
      node.report(.undefinedNumber(operation, arguments: arguments))
    } catch {
      // The only other error is a name without a value, and there is none.
      node.report(.notANumber(text))
    }
    return nil
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
