import Autodiff
import Curriculum

/// A number of a graph under certain given values: what a field asks for and a picture shows.
struct AskedNumber: Hashable, Sendable {
  /// The node.
  var node: String
  /// Whether it is the gradient of the output by the node, else the node's value.
  var isGradient: Bool
  /// The value of every given node.
  var given: [String: Double]

  /// Names a number of a graph.
  init(node: String, isGradient: Bool, given: [String: Double]) {
    self.node = node
    self.isGradient = isGradient
    self.given = given
  }

  /// What a field of a step about a graph asks for, or nil if it is not a number of a node.
  init?(_ field: Field, of step: Step, graph: Graph) {
    func given(_ row: [String: Double] = [:]) -> [String: Double] {
      graph.givenValues(overriding: step.given.merging(row) { _, row in row })
    }
    switch field.target {
    case .value(let node, let row):
      self.init(node: node, isGradient: false, given: given(row))
    case .gradient(let node):
      self.init(node: node, isGradient: true, given: given())
    case .number(.name(let node)):
      self.init(node: node, isGradient: false, given: given())
    case .number, .localDerivative, .update, .expression, .shape, .decomposition, .find,
      .experiment, .choice:
      return nil
    }
  }
}
