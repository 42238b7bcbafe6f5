import Autodiff
public import Curriculum

/// Draws given values for a graph under which the questions of a step hide no mistake.
public struct VariantSampler: Sendable {
  private let lessonGraph: LessonGraph
  /// The given nodes that vary and their values, in the order of the graph.
  let varied: [(name: String, choices: [Double])]

  /// Prepares for a graph.
  public init(_ lessonGraph: LessonGraph) {
    self.lessonGraph = lessonGraph
    varied = lessonGraph.graph.given.compactMap { node in
      lessonGraph.variation.choices[node.name].map { (node.name, $0) }
    }
  }

  /// The greatest size of a number.
  var largest: Double { lessonGraph.variation.largest }

  /// Draws given values for a step about the graph.
  ///
  /// The step's own given values stay where the graph does not vary them.
  ///
  /// - Parameter seed: Decides the values, together with the graph and the questions.
  /// - Throws: Why none of the draws can be used.
  public func variant(for step: Step, seed: UInt64) throws(VariantProblem) -> Variant {
    var search = VariantSearch(self, step: step, seed: seed)
    return try search.variant()
  }

  /// Draws a value for each node that varies, each another as long as there are any.
  func draw(_ numbers: inout SplitMix64) -> [Double] {
    var used: Set<Double> = []
    return varied.map { node in
      let fresh = node.choices.filter { !used.contains($0) }
      let value = numbers.pick(from: fresh.isEmpty ? node.choices : fresh) ?? 0
      used.insert(value)
      return value
    }
  }

  /// Returns the numbers of a step with drawn values as those of its graph.
  func truth(_ values: [Double], _ step: Step) -> StepTruth {
    let given = Dictionary(
      zip(varied.map(\.name), values), uniquingKeysWith: { first, _ in first })
    var bare = step
    bare.given = [:]
    return StepTruth(
      step: bare, graph: lessonGraph.graph.replacing(given: step.given.merging(given) { $1 }),
      parameters: lessonGraph.parameters)
  }
}
