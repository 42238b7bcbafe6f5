import Autodiff
import Curriculum

/// Reads formulas over the names of a graph, and perhaps a variable of their own.
struct FormulaTextReader {
  /// The graph whose nodes may occur; nil for none, or if it could not be built.
  let graph: Graph?
  /// What is told where there is no graph that could be meant; nil where there is one.
  let faults: StepFaults?
  /// A name that is no node's: the variable of a chart.
  let variable: String?
  /// Whether only given nodes may occur, as in what is drawn.
  let takesGivenOnly: Bool

  /// Reads formulas over all nodes of a step's graph.
  init(scope: StepScope) {
    (graph, faults) = (scope.graph, scope.lacksGraph ? scope.faults : nil)
    (variable, takesGivenOnly) = (nil, false)
  }

  /// Reads formulas over all nodes of a graph.
  init(all graph: Graph?, faults: StepFaults?) {
    (self.graph, self.faults) = (graph, faults)
    (variable, takesGivenOnly) = (nil, false)
  }

  /// Reads formulas of a chart, over given nodes and a variable of its own.
  init(given graph: Graph?, faults: StepFaults? = nil, variable: String? = nil) {
    (self.graph, self.faults) = (graph, faults)
    (self.variable, takesGivenOnly) = (variable, true)
  }

  /// A formula whose every name is known; nil for another text, which is noted.
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

  /// Whether every name may stand in the formula; why others may not is noted, unless it could not
  /// be told.
  private func areKnown(_ mentions: [ParsedExpression.Mention], of node: LocatedNode) -> Bool {
    let unknown = mentions.filter { !isKnown($0.name) }
    guard let first = unknown.first else { return true }
    faults?.report(.graphNotNamed, at: node, character: first.offset)
    guard let graph else { return false }
    for mention in unknown {
      guard graph.node(named: mention.name) == nil else {
        node.report(.notGiven(mention.name), atCharacter: mention.offset)
        continue
      }
      let nearest = node.suggestion(for: mention.name, among: names(in: graph))
      node.report(.unknownNode(mention.name, nearest: nearest), atCharacter: mention.offset)
    }
    return false
  }

  private func isKnown(_ name: String) -> Bool {
    if name == variable { return true }
    guard graph?.node(named: name) != nil else {
      return MathematicalConstant(rawValue: name) != nil
    }
    return !takesGivenOnly || graph?.givenValue(name) != nil
  }

  private func names(in graph: Graph) -> [String] {
    let nodes = takesGivenOnly ? graph.given.map(\.name) : graph.nodes.map(\.name)
    return nodes + [variable].compactMap(\.self)
  }
}
