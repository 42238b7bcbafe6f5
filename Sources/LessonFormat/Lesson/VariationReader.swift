import Autodiff
import Curriculum

/// Reads `vary`: which given nodes of a graph practice may draw anew, and from which values.
struct VariationReader {
  /// The graph.
  let graph: Graph

  /// The most values that a node may have.
  static let choiceLimit = 20
  /// The greatest size that a lesson may allow its numbers.
  static let sizeLimit = 1_000_000

  /// `true`, or a mapping of given nodes to lists of numbers; what cannot be read is left out.
  var choices: ValueReader<[String: [Double]]> {
    ValueReader { node in
      guard node.shape == .mapping else {
        return ValueReader.boolean.read(node).map { $0 ? usual : [:] }
      }
      var choices: [String: [Double]] = [:]
      let values = ValueReader.list(of: GivenReader.constant, 2...Self.choiceLimit)
      for entry in node.entries() ?? [] {
        guard let name = NodeReader(graph: graph).given.read(entry.key),
          let read = values.read(entry.value)
        else { continue }
        entry.value.warnOfDecimalCommas()
        choices[name] = read
      }
      return choices
    }
  }

  private var usual: [String: [Double]] {
    Dictionary(
      graph.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
