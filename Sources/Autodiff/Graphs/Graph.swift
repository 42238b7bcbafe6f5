/// Named nodes that compute a number step by step, from given values to an output.
///
///     let graph = try Graph(
///       given: [("a", "3"), ("b", "1"), ("c", "-2")],
///       definitions: ["d = 2*b", "e = a + d", "L = c*e"])
///     let evaluation = try graph.evaluate()
///     evaluation["L"]               // -10
///     evaluation.gradients()["b"]   // -4
///
/// In a definition, `e` and `pi` are nodes where the graph has nodes of these names, and the
/// constants elsewhere. A graph always has an output and no cycle.
public struct Graph: Sendable {
  /// The nodes whose values are given, in the order they were written.
  public let given: [Given]
  /// All nodes, each after those it uses: the given ones first, then the computed ones in the order
  /// they were written as far as possible.
  public let nodes: [Node]
  /// The name of the node whose value the graph is for.
  public let output: String
  /// What is probably not meant, although the graph can be used: nodes without effect on the output.
  public let warnings: [GraphProblem]
  /// The compiled form.
  public let tape: Tape

  let consumers: [[Int]]

  /// A node whose value is given.
  public struct Given: Hashable, Sendable {
    /// The node's name.
    public let name: String
    /// The value as it was written: an expression without names other than the constants.
    public let expression: Expression
    /// The value.
    public let value: Double
  }

  /// A node of a graph.
  public struct Node: Hashable, Sendable {
    /// The node's name.
    public let name: String
    /// What the node computes; nil for a given node.
    public let expression: Expression?
  }

  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - given: The nodes with given values: numbers or expressions without names, as `ln(3)`.
  ///   - definitions: The computed nodes in any order, each as `name = expression`.
  ///   - output: The node whose value the graph is for; the last definition unless named.
  /// - Throws: All problems at once, if one of them is an error. Mere warnings are kept in
  ///   ``warnings``.
  public init(
    given: [(name: String, text: String)], definitions: [String], output: String? = nil
  ) throws(GraphProblems) {
    self.init(
      try GraphReader.read(given: given, definitions: definitions, output: output))
  }

  init(_ reading: GraphReading) {
    given = reading.given
    nodes = reading.nodes
    output = reading.output
    warnings = reading.warnings
    var builder = TapeBuilder(given: reading.given.map { ($0.name, $0.value) })
    for node in reading.nodes {
      if let expression = node.expression { builder.append(expression, named: node.name) }
    }
    tape = builder.makeTape()
    consumers = reading.consumers
  }

  /// Returns the node of that name.
  public func node(named name: String) -> Node? {
    tape.index(of: name).map { nodes[$0] }
  }

  /// Returns the names of the nodes that use a node directly, in topological order.
  public func consumers(of name: String) -> [String] {
    tape.index(of: name).map { consumers[$0].map { nodes[$0].name } } ?? []
  }

  /// Returns the value of a given node; nil for a computed node or an unknown name.
  public func givenValue(_ name: String) -> Double? {
    guard let index = tape.index(of: name), given.indices.contains(index) else { return nil }
    return given[index].value
  }

  /// Computes the value of every node.
  ///
  /// - Parameter overriding: Other values for given nodes. Names that are not given nodes' have no
  ///   effect.
  /// - Throws: The first node, in topological order, that has no finite real value.
  public func evaluate(
    overriding: [String: Double] = [:]
  ) throws(DomainError) -> Evaluation {
    var memory = tape.makeMemory()
    for (name, value) in overriding {
      tape.setGiven(name, to: value, in: &memory)
    }
    try tape.forward(&memory)
    return Evaluation(tape: tape, output: output, memory: memory)
  }
}

extension Graph: Hashable {
  /// Returns whether the nodes, the given values and the output are the same.
  public static func == (left: Graph, right: Graph) -> Bool {
    left.given == right.given && left.nodes == right.nodes && left.output == right.output
  }

  /// Hashes the nodes, the given values and the output.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(given)
    hasher.combine(nodes)
    hasher.combine(output)
  }
}

extension Graph: CustomStringConvertible {
  /// The nodes in topological order, one a line, and the output.
  public var description: String {
    let formulas = given.map(\.expression) + nodes.compactMap(\.expression)
    let lines = zip(nodes, formulas).map { "\($0.name) = \($1.text())" }
    return (lines + ["output \(output)"]).joined(separator: "\n")
  }
}
