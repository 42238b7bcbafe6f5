import Autodiff

/// A graph as the catalogue looks at it: formulas in one form, and only what reaches the output.
struct GraphFacts: Sendable {
  /// The names of all nodes, each after those it uses.
  let order: [String]
  /// The formulas of the computed nodes, in the form that shapes are recognised in.
  let formulas: [String: Expression]
  /// The values of the given nodes.
  let given: [String: Double]
  /// The output.
  let output: String
  /// The operations in the formulas.
  let operations: Set<Operation>
  private let consumers: [String: [String]]
  private let operationsOfNodes: [String: Set<Operation>]

  /// Describes a graph.
  ///
  /// - Parameter overriding: Values of given nodes that differ from the graph's own.
  init(_ graph: Graph, overriding: [String: Double]) {
    order = graph.nodes.map(\.name)
    output = graph.output
    var formulas: [String: Expression] = [:]
    for node in graph.nodes { formulas[node.name] = node.expression?.canonical }
    self.formulas = formulas
    operationsOfNodes = formulas.mapValues { Set($0.operationKinds) }
    operations = operationsOfNodes.values.reduce(into: []) { $0.formUnion($1) }
    var given: [String: Double] = [:]
    for node in graph.given { given[node.name] = overriding[node.name] ?? node.value }
    self.given = given
    var reaching: Set<String> = [graph.output]
    var consumers: [String: [String]] = [:]
    for node in graph.nodes.reversed() {
      let through = graph.consumers(of: node.name).filter(reaching.contains)
      consumers[node.name] = through
      if !through.isEmpty { reaching.insert(node.name) }
    }
    self.consumers = consumers
  }

  /// Describes the node alone: its formula with what goes into it given; nil for a given node.
  init?(consumer: String, of facts: GraphFacts, values: LearnerNumbers) {
    guard let formula = facts.formulas[consumer] else { return nil }
    let inputs = formula.names.filter { values.values[$0] != nil }
    order = inputs + [consumer]
    output = consumer
    formulas = [consumer: formula]
    operations = Set(formula.operationKinds)
    operationsOfNodes = [consumer: operations]
    given = Dictionary(inputs.map { ($0, values.values[$0] ?? .nan) }) { first, _ in first }
    consumers = Dictionary(inputs.map { ($0, [consumer]) }) { first, _ in first }
  }

  /// Returns the nodes through which a node reaches the output, in topological order.
  func consumers(of node: String) -> [String] { consumers[node] ?? [] }

  /// Returns whether an operation is in a node's formula.
  func uses(_ operation: Operation, in node: String) -> Bool {
    operationsOfNodes[node]?.contains(operation) == true
  }

  /// Returns what a name stands for: a node's formula, or the name itself for a given node.
  func resolved(_ expression: Expression) -> Expression {
    if case .name(let name) = expression, let formula = formulas[name] { return formula }
    return expression
  }

  /// Returns an expression over given nodes alone, or nil where it would be longer than a formula
  /// worked by hand: nodes that use others twice double it each time.
  func expanded(_ expression: Expression) -> Expression? {
    var result = expression
    while result.names.contains(where: { formulas[$0] != nil }) {
      result = result.replacingNames { formulas[$0] }
      guard result.operationCount <= Expression.handLimit else { return nil }
    }
    return result
  }
}
