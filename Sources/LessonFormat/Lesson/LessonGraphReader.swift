import Autodiff
import Curriculum

/// Reads the graphs of a lesson.
enum LessonGraphReader {
  /// The most given and the most computed nodes a graph may have.
  static let nodeLimit = 1000

  /// Reads a mapping of names to graphs.
  static func readTable(_ node: LocatedNode) -> GraphTable? {
    node.entries().map { entries in
      var table = GraphTable()
      for entry in entries {
        _ = ValueReader.name.read(entry.key)
        let (graph, numbers) = read(entry.value)
        table.add(graph, numbers, named: entry.name)
      }
      return table
    }
  }

  private static func read(
    _ node: LocatedNode
  ) -> (graph: LessonGraph?, numbers: ExactEvaluation?) {
    guard var mapping = node.mapping(.graph) else { return (nil, nil) }
    let given = mapping.node("given").map(readGiven) ?? []
    let nodes = mapping.value("nodes", as: .list(of: .located, 1...nodeLimit))
    let output = mapping.node("output")
    let parameters = mapping.value("parameters", as: .list(of: .located)) ?? []
    let vary = mapping.node("vary")
    let largest = mapping.value("largest", as: .wholeNumber(1...VariationReader.sizeLimit))
    if largest != nil, vary == nil { node.report(.missingKey("vary")) }
    mapping.finish()
    guard let given, let nodes,
      let graph = build(given: given, nodes: nodes, output: output, in: node)
    else { return (nil, nil) }
    let nodeReader = NodeReader(graph: graph)
    let lessonGraph = LessonGraph(
      graph: graph, parameters: parameters.compactMap(nodeReader.given.read),
      variation: Variation(
        choices: vary.flatMap(VariationReader(graph: graph).choices.read) ?? [:],
        largest: largest.map(Double.init) ?? Variation.usualLargest))
    return (lessonGraph, compute(graph, nodes: nodes, in: node))
  }

  private static func readGiven(_ node: LocatedNode) -> [MappingEntry]? {
    guard let entries = node.entries() else { return nil }
    if entries.count <= nodeLimit { return entries }
    node.report(.wrongCount(found: entries.count, lowest: 0, highest: nodeLimit))
    return nil
  }

  private static func build(
    given: [MappingEntry], nodes: [LocatedNode], output: LocatedNode?, in node: LocatedNode
  ) -> Graph? {
    let values = given.compactMap { entry in
      entry.value.scalar().map { (name: entry.name, text: $0) }
    }
    let definitions = nodes.compactMap { $0.scalar() }
    let outputName = output.flatMap { $0.scalar() }
    // With a value of the wrong shape left out, the rest would seem wrong where it is not.
    guard values.count == given.count, definitions.count == nodes.count,
      (outputName == nil) == (output == nil)
    else { return nil }

    func report(_ problem: GraphProblem) {
      let place: LocatedNode? =
        switch problem.place {
        case .givenName(let index): given.indices.contains(index) ? given[index].key : nil
        case .givenValue(let index): given.indices.contains(index) ? given[index].value : nil
        case .definition(let index): nodes.indices.contains(index) ? nodes[index] : nil
        case .output: output
        case .graph: nil
        }
      (place ?? node).report(
        .graph(problem.kind), atCharacter: problem.offset,
        severity: problem.severity == .warning ? .warning : .error)
    }
    do {
      let graph = try Graph(given: values, definitions: definitions, output: outputName)
      graph.warnings.forEach(report)
      return graph
    } catch {
      error.problems.forEach(report)
      return nil
    }
  }

  /// Computes the numbers of a graph; nil if it has none, which is noted at the definition.
  private static func compute(
    _ graph: Graph, nodes: [LocatedNode], in node: LocatedNode
  ) -> ExactEvaluation? {
    do {
      return try ExactEvaluation(of: graph)
    } catch {
      let definition = nodes.first { node in
        NodeReader.name(String((node.string ?? "").prefix { $0 != "=" })) == error.node
      }
      (definition ?? node).report(.domain(error))
      return nil
    }
  }
}

extension ValueReader<LocatedNode> {
  /// The node itself.
  static var located: Self { ValueReader { $0 } }
}
