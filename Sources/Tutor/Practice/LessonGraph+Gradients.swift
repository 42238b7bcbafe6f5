import Autodiff
import Curriculum

extension LessonGraph {
  /// The nodes whose gradients somebody works out who trains the network: not that of the output, which
  /// is 1, nor those of the data, nor any that is 0 whatever the numbers, as behind a step function.
  var nodesWithGradient: Set<String> {
    var reached: Set<String> = [graph.output]
    for node in graph.nodes.reversed() where reached.contains(node.name) {
      for input in node.expression?.names ?? [] where !reached.contains(input) {
        let derivative = node.expression?.derivative(withRespectTo: input)
        if derivative.map(Self.isAlwaysZero) == false { reached.insert(input) }
      }
    }
    return reached.filter { $0 != graph.output && !isData($0) }
  }

  /// Whether a node is given and nothing that is trained, or where nothing is, nothing that varies: nobody asks
  /// how the output changes with it.
  func isData(_ node: String) -> Bool {
    guard graph.givenValue(node) != nil else { return false }
    return parameters.isEmpty
      ? variation.choices[node] == nil : !parameters.contains(node)
  }

  /// Whether some numbers may lead to a local derivative that hands compute with: not where it is 0 or too
  /// large whatever they are, as that of a step function.
  func hasLocalDerivative(_ formula: Expression?, by input: String) -> Bool {
    guard let derivative = formula?.derivative(withRespectTo: input),
      !Self.isAlwaysZero(derivative)
    else { return false }
    guard derivative.names.isEmpty, let value = try? derivative.value() else { return true }
    return value.magnitude <= variation.largest
  }

  /// Whether a derivative is 0 whatever the numbers, or has no value at all.
  private static func isAlwaysZero(_ derivative: Expression) -> Bool {
    guard derivative.names.isEmpty else { return false }
    return (try? derivative.value()).map { $0 == 0 } ?? true
  }
}
