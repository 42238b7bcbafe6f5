/// A mistake made on purpose: what is asked in which graph, and the number it leads to, worked out
/// with plain arithmetic.
package struct Plant: Sendable, CustomStringConvertible {
  /// What is asked.
  package enum Asked: Sendable, Hashable {
    case value(String)
    case gradient(String)
    case number(String)
    /// The derivative of a node's formula by one of its inputs.
    case local(String, by: String)
    /// The parameter after a step that changes others too.
    case update(String, with: [String], rate: Double)
  }

  /// The mistake that was made.
  package var code: String
  /// The mistakes that lead to the same number and are told before it.
  package var tie: [String]
  package var graph: Example?
  package var asked: Asked
  package var answer: Double

  package init(
    _ code: String, after tie: String..., asked: Asked, in graph: Example? = nil, _ answer: Double
  ) {
    self.code = code
    self.tie = tie
    self.graph = graph
    self.asked = asked
    self.answer = answer
  }

  /// The question that the mistake was made in.
  package var question: PlantQuestion { PlantQuestion(graph: graph, asked: asked) }

  package var description: String { "\(code) \(asked)" }

  /// All plants, with the numbers of a draw.
  package static func all(_ draw: Draw) -> [Plant] {
    GradientPlants.all(draw) + ForwardPlants.all(draw) + LossPlants.all(draw)
      + TrainingPlants.all(draw) + UpdatePlants.all(draw)
  }
}

/// A question about a graph.
package struct PlantQuestion: Hashable {
  package var graph: Example?
  package var asked: Plant.Asked
}

/// A graph of the plants: given values and nodes, the last node the output.
package struct Example: Sendable, Hashable {
  package var given: [String: Double]
  package var nodes: [String]
  /// Given values that the step has of its own.
  package var changed: [String: Double]

  package init(given: [String: Double], nodes: [String], changed: [String: Double] = [:]) {
    self.given = given
    self.nodes = nodes
    self.changed = changed
  }
}

/// A number rounded to significant figures; whole numbers and zero stay as they are.
package func rounded(_ value: Double, figures: Int) -> Double {
  guard value != 0, value != value.rounded(), value.isFinite else { return value }
  var limit = 1.0
  for _ in 1..<figures { limit *= 10 }
  var scale = 1.0
  while value.magnitude * scale < limit, scale < 1e15 { scale *= 10 }
  return (value * scale).rounded() / scale
}
