import Autodiff
import Curriculum

/// What the texts, the picture and the questions of a step share.
struct StepScope {
  /// What the steps of the lesson share.
  let lesson: LessonScope
  /// The name of the step's graph; nil if it has none or names one that the lesson has not.
  let graphName: String?
  /// Whether the step neither names a graph nor has one by default.
  let lacksGraph: Bool
  /// The step's graph, if it has one that can be built.
  let graph: Graph?
  /// The step's values of given nodes.
  let given: [String: Double]
  /// How many steps of descent led to them.
  let updates: Int
  /// The values of the step's nodes and the gradients of its output, as the answers will be
  /// checked with; nil without a graph or where they cannot be computed.
  let numbers: ExactEvaluation?
  /// The learning rate of the step's updates; nil where there is none, or none that can be read.
  let rate: Double?
  /// Whether the step names a learning rate, spelt right or wrong.
  let namesRate: Bool
  /// Where what is wrong with the step as a whole is noted.
  let faults = StepFaults()
  /// A reader of the step's texts.
  let texts: TextReader

  /// Reads what a step says of its graph.
  init(_ mapping: inout MappingReader, in lesson: LessonScope) {
    let graphNode = mapping.node("graph")
    let name = graphNode.map(lesson.graphs.reader.read) ?? lesson.graphs.defaultName
    let graph = name.flatMap { lesson.graphs.graphs[$0] }?.graph
    let lacksGraph =
      graphNode == nil && name == nil && !mapping.hasMisspelling(of: ["graph"])
    var given: [String: Double] = [:]
    let givenNode = mapping.node("given")
    if let node = givenNode {
      if lacksGraph { faults.report(.graphNotNamed, at: node) }
      for (name, value) in GivenReader(graph: graph).overrides.read(node) ?? [] {
        given[name] = value
      }
    }
    let rateNode = mapping.node("rate")
    let rate = rateNode.flatMap(ValueReader<Double>.rate.read)
    namesRate = rateNode != nil || mapping.hasMisspelling(of: ["rate"])
    var updates = 0
    let updatedNode = mapping.node("updated")
    if let updated = updatedNode {
      if lacksGraph { faults.report(.graphNotNamed, at: updated) }
      if !namesRate { faults.report(.rateMissing, at: updated) }
      let parameters = name.flatMap { lesson.graphs.graphs[$0] }?.parameters ?? []
      let reader = UpdatedReader(
        graph: graph, parameters: parameters, trials: lesson.trials, rate: rate)
      if let steps = reader.steps(updated) {
        updates = steps
        given = reader.given(after: steps, from: given, at: updated)
      }
    }
    self.rate = rate
    self.lesson = lesson
    self.graphName = name
    self.lacksGraph = lacksGraph
    self.graph = graph
    self.given = given
    self.updates = updates
    self.numbers = Self.numbers(
      of: graph, named: name, under: given, at: givenNode ?? updatedNode, in: lesson)
    let names = graph.map { Set($0.nodes.map(\.name)) }
    self.texts = TextReader(
      languages: lesson.languages, placeholders: lacksGraph ? [] : names,
      faults: lacksGraph && !lesson.graphs.names.isEmpty ? faults : nil)
  }

  /// Returns the step's graph for a value that cannot do without; nil if it cannot be built or is
  /// not in the lesson, which has been noted, and nil if the step lacks one, which is noted here.
  func graph(neededBy node: LocatedNode) -> Graph? {
    if lacksGraph { faults.report(.graphNotNamed, at: node) }
    return graph
  }

  /// Computes the numbers of a step; nil if it has none.
  ///
  /// What is wrong with the graph's own has been noted there; the step's are noted here.
  private static func numbers(
    of graph: Graph?, named name: String?, under given: [String: Double], at node: LocatedNode?,
    in lesson: LessonScope
  ) -> ExactEvaluation? {
    guard let graph, let name, let own = lesson.graphs.numbers[name] else { return nil }
    guard let node, !given.isEmpty else { return own }
    return lesson.trials.numbers(of: graph, under: given, at: node)
  }
}
