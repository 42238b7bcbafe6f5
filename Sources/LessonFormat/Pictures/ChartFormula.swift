import Autodiff
import Curriculum

/// Reads the formulas of a chart, over given nodes and perhaps a variable of its own.
struct ChartFormula {
  /// The chart's own variable.
  var variable: String?
  /// The graph whose given nodes may occur; nil for none, or if it could not be built.
  var graph: Graph?
  /// Whether there is no graph that could be meant.
  var lacksGraph = false

  /// A formula all of whose names are known.
  var reader: ValueReader<Expression> {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      do throws(ExpressionError) {
        let parsed = try ParsedExpression(parsing: text)
        let problems = parsed.mentions.filter { !check($0, of: node) }
        return problems.isEmpty ? parsed.expression : nil
      } catch {
        node.report(.expression(error.kind), atCharacter: error.offset)
        return nil
      }
    }
  }

  /// Whether a name may stand in the formula; why not is noted, unless it could not be told.
  private func check(_ mention: ParsedExpression.Mention, of node: LocatedNode) -> Bool {
    let name = mention.name
    if name == variable || graph?.givenValue(name) != nil { return true }
    if graph?.node(named: name) != nil {
      node.report(.notGiven(name), atCharacter: mention.offset)
      return false
    }
    if MathematicalConstant(rawValue: name) != nil { return true }
    if lacksGraph {
      node.report(.graphNotNamed, atCharacter: mention.offset)
    } else if let graph {
      let names = graph.given.map(\.name) + [variable].compactMap(\.self)
      let nearest = node.suggestion(for: name, among: names)
      node.report(.unknownNode(name, nearest: nearest), atCharacter: mention.offset)
    }
    return false
  }
}
