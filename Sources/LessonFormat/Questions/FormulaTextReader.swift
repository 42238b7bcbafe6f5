import Autodiff
import Curriculum

/// Reads formulas over the names of a step's graph.
struct FormulaTextReader {
  /// The step.
  let scope: StepScope

  /// A formula whose every name is a constant or a node's; nil for another text, which is noted.
  var formula: ValueReader<Expression> {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      do throws(ExpressionError) {
        let parsed = try ParsedExpression(parsing: text)
        return areKnown(parsed.mentions, of: node) ? parsed.expression : nil
      } catch {
        node.report(.expression(error.kind), atCharacter: error.offset)
        return nil
      }
    }
  }

  /// A formula that has a value with the step's numbers; nil for another, which is noted.
  var number: ValueReader<Expression> {
    ValueReader { node in
      guard let expression = formula.read(node) else { return nil }
      switch gap(in: expression) {
      case nil:
        return expression
      case .operation(let operation, let arguments):
        node.report(.undefinedNumber(operation, arguments: arguments))
      case .name(let name):
        node.report(.unknownNode(name, nearest: nil))
      }
      return nil
    }
  }

  /// Returns what leaves an expression without a value, or nil if it has one.
  ///
  /// Without the graph's numbers, whose absence has been noted, it cannot be tried.
  private func gap(in expression: Expression) -> ExpressionGap? {
    guard scope.lacksGraph || scope.numbers != nil else { return nil }
    return ExpressionGap(in: expression) { part in
      part.settledValue(
        { scope.numbers?.evaluation[$0] }, exact: { scope.numbers?.value(of: $0) })
    }
  }

  /// Whether every name is a constant or a node's; the others are noted.
  private func areKnown(_ mentions: [ParsedExpression.Mention], of node: LocatedNode) -> Bool {
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
