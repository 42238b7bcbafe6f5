import Autodiff

/// The ways to every number of a graph, so that they are not written out anew for each answer.
struct RouteTable: Sendable {
  private let graph: Graph?
  private var values: [String: Route] = [:]
  private var gradients: [String: (direct: [Route], composed: [Route])] = [:]

  /// Writes out the ways to the values of the computed nodes, and to the gradients if any are asked.
  init(graph: Graph, withGradients: Bool) {
    self.graph = graph
    for node in graph.nodes {
      if let formula = node.expression {
        values[node.name] = Route(value: formula, graph: graph)
      }
      if withGradients {
        let routes = GradientRoutes(graph: graph, node: node.name)
        gradients[node.name] = (routes.direct, routes.composed)
      }
    }
  }

  /// Returns the way to the value of a node; nil for a given one.
  func value(of node: String) -> Route? { values[node] }

  /// Returns the ways to a local derivative.
  func local(of consumer: String, by input: String) -> [Route] {
    graph.map { GradientRoutes(graph: $0, node: input).local(of: consumer) } ?? []
  }

  /// Returns the way to a gradient in which local derivatives are numbers that were answered.
  func named(toGradientOf node: String) -> Route? {
    graph.flatMap { GradientRoutes(graph: $0, node: node).named }
  }

  /// Returns the ways to a gradient from the gradients of the node's consumers.
  func direct(toGradientOf node: String) -> [Route] { gradients[node]?.direct ?? [] }

  /// Returns the ways to a gradient from the gradients one level further up.
  func composed(toGradientOf node: String) -> [Route] { gradients[node]?.composed ?? [] }
}
