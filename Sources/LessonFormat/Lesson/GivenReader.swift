import Autodiff
import Curriculum

/// Reads values for given nodes of a graph: those of a step, or of a row of a table.
struct GivenReader {
  /// The graph whose given nodes get other values; nil if it is not known which.
  let graph: Graph?

  /// A mapping of given nodes to numbers, in the order written; what cannot be read is left out.
  var overrides: ValueReader<[(name: String, value: Double)]> {
    ValueReader { node in
      node.entries()?.compactMap { entry in
        let value = Self.constant.read(entry.value)
        guard let graph, let name = NodeReader(graph: graph).given.read(entry.key), let value else {
          return nil
        }
        return (name, value)
      }
    }
  }

  /// The same for a row of a table: nil if it names no node or something cannot be read.
  var row: ValueReader<[(name: String, value: Double)]> {
    ValueReader { node in
      guard let overrides = overrides.read(node), let count = node.entries()?.count else {
        return nil
      }
      if count == 0 {
        node.report(.wrongCount(found: 0, lowest: 1, highest: graph?.given.count ?? 1))
      }
      return overrides.count == count && count > 0 ? overrides : nil
    }
  }

  /// A number, or an expression without names such as `ln(3)`.
  static var constant: ValueReader<Double> {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      do throws(ExpressionError) {
        let parsed = try ParsedExpression(parsing: text)
        let names = parsed.mentions.filter { MathematicalConstant(rawValue: $0.name) == nil }
        for name in names {
          node.report(.graph(.givenNotConstant(name.name)), atCharacter: name.offset)
        }
        return names.isEmpty ? value(of: parsed.expression, at: node) : nil
      } catch {
        node.report(.expression(error.kind), atCharacter: error.offset)
        return nil
      }
    }
  }

  /// Returns the value of an expression without names; nil if it has none, which is noted.
  private static func value(of expression: Expression, at node: LocatedNode) -> Double? {
    do {
      return try expression.value()
    } catch {
      switch error {
      case .undefined(let operation, let arguments):
        node.report(.undefinedNumber(operation, arguments: arguments))
      case .unknownName(let name):
        node.report(.graph(.givenNotConstant(name)))
      }
      return nil
    }
  }
}
