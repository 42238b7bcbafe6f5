public import Autodiff
import Checking
public import Curriculum

/// The numbers of a picture of one node.
public struct NodeFigure: Sendable {
  /// A number, asked or hidden as in a picture of the graph.
  public typealias Number = GraphNumbers.Number

  /// A way between the node and a neighbour.
  public struct Way: Hashable, Sendable {
    /// The neighbour.
    public var name: String
    /// The neighbour's value.
    public var value: Number
    /// The derivative of the output by the neighbour.
    public var gradient: Number
    /// The local derivative along the way, as a formula; nil where it is still asked.
    public var formula: Expression?
    /// The local derivative.
    public var local: Number
  }

  /// The node.
  public let name: String
  /// The output.
  public let output: String
  /// The node's formula; nil where it is given.
  public let formula: Expression?
  /// The node's value.
  public let value: Number
  /// The derivative of the output by the node.
  public let gradient: Number
  /// The nodes that it uses.
  public let inputs: [Way]
  /// The nodes that use it and lead to the output.
  public let consumers: [Way]

  /// Computes the picture; nil for a node that there is not.
  public init?(_ picture: NodePicture, page: LessonPage, record: LearnerRecord) {
    guard let graph = page.lesson.graphs[picture.graph]?.graph,
      let node = graph.node(named: picture.node)
    else { return nil }
    let numbers = GraphNumbers(
      page: page,
      picture: GraphPicture(
        graph: picture.graph, values: picture.values, gradients: picture.gradients),
      record: record)
    let secrets = AskedDerivatives(
      page: page, record: record, graph: graph, named: picture.graph, numbers: numbers)
    func way(_ name: String, consumer: String, input: String) -> Way {
      let isAsked = secrets.isAsked(consumer: consumer, input: input)
      let formula = graph.node(named: consumer)?.expression.flatMap {
        $0.operationCount <= ChainRule.longestFormula ? $0.derivative(withRespectTo: input) : nil
      }
      let local = formula.flatMap { secrets.value(of: $0, consumer: consumer, input: input) }
      return Way(
        name: name, value: numbers.values[name] ?? .hidden,
        gradient: numbers.gradients[name] ?? .hidden, formula: isAsked ? nil : formula,
        local: isAsked ? .asked : local.map { .known($0) } ?? .hidden)
    }
    name = node.name
    output = graph.output
    formula = node.expression
    value = numbers.values[node.name] ?? .hidden
    gradient = numbers.gradients[node.name] ?? .hidden
    inputs = (node.expression?.names ?? []).filter { graph.node(named: $0) != nil }
      .map { way($0, consumer: node.name, input: $0) }
    consumers = ChainRule(graph: graph, node: node.name).consumers
      .map { way($0, consumer: $0, input: node.name) }
  }
}
