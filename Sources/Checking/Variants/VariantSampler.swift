import Autodiff
public import Curriculum

/// Draws given values for a graph under which the questions of a step hide no mistake.
///
/// A draw is kept only if no mistake of the catalogue leads to the right number in a field. Two kinds
/// of mistakes are no matter of numbers: one that is right whatever the numbers, as leaving out an
/// upstream that is 1, and any behind a closed ReLU, where all rules but its own lead to 0.
/// ``FieldRules`` counts for neither. Of the first few draws that are kept, the one is taken whose
/// numbers have few figures and under which the mistakes differ most from one another.
public struct VariantSampler: Sendable {
  /// The most draws for one variant.
  public static let drawLimit = 400
  /// How many draws without a hidden mistake are compared.
  private static let compared = 4
  /// The significant figures that a number may have to be handy.
  private static let handyFigures = 4
  /// The most draws that find out what is right whatever the numbers.
  private static let probes = 24
  /// The smallest size of a right answer besides 0.
  private static let smallest = 0.001

  private let lessonGraph: LessonGraph
  /// The given nodes that vary and their values, in the order of the graph.
  private let varied: [(name: String, choices: [Double])]

  /// Prepares for a graph.
  public init(_ lessonGraph: LessonGraph) {
    self.lessonGraph = lessonGraph
    varied = lessonGraph.graph.given.compactMap { node in
      lessonGraph.variation.choices[node.name].map { (node.name, $0) }
    }
  }

  /// Draws given values for a step about the graph.
  ///
  /// The step's own given values stay where the graph does not vary them.
  ///
  /// - Parameters:
  ///   - seed: Decides the values, together with the graph and the questions.
  ///   - unavoidable: The ``unavoidableMistakes(in:)``, where they are known already.
  /// - Throws: Why none of the draws can be used.
  public func variant(
    for step: Step, seed: UInt64, unavoidable: [String: Set<Mistake>]? = nil
  ) throws(VariantProblem) -> Variant {
    guard !varied.isEmpty else { throw .nothingVaries }
    var numbers = SplitMix64(seed: seed)
    var tried: Set<[Double]> = []
    var best: (variant: Variant, unhandy: Int)?
    var kept = 0
    var refusals: [VariantProblem: Int] = [:]
    let unavoidable = unavoidable ?? unavoidableMistakes(in: step)
    for _ in 0..<Self.drawLimit where kept < Self.compared {
      let values = draw(&numbers)
      guard tried.insert(values).inserted else { continue }
      let graph = graph(with: values, for: step)
      do throws(VariantProblem) {
        let (unhandy, collisions) = try judged(graph, step, unavoidable)
        kept += 1
        if let best, (best.unhandy, best.variant.collisions) <= (unhandy, collisions) { continue }
        best = (Variant(graph: graph, seed: seed, collisions: collisions), unhandy)
      } catch {
        refusals[error, default: 0] += 1
      }
    }
    if let best { return best.variant }
    // A stable choice among refusals that are equally frequent.
    let worst = refusals.max { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }
    throw worst?.key ?? .nothingVaries
  }

  /// Draws given values for a step about the graph, whatever mistakes they hide: among these draws
  /// are those that ``variant(for:seed:)`` takes.
  ///
  /// - Returns: The numbers of the step with the drawn values as those of its graph; nil where none
  ///   of the first draws has numbers that can be computed with.
  public func draw(for step: Step, seed: UInt64) -> StepTruth? {
    guard !varied.isEmpty else { return nil }
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<Self.probes {
      let graph = graph(with: draw(&numbers), for: step)
      let truth = truth(graph, step)
      do {
        _ = try unhandyNumbers(graph, truth, step.fields.filter(\.target.isNumber))
        return truth
      } catch {
        continue
      }
    }
    return nil
  }

  /// Draws a value for each node that varies, each another as long as there are any.
  private func draw(_ numbers: inout SplitMix64) -> [Double] {
    var used: Set<Double> = []
    return varied.map { node in
      let fresh = node.choices.filter { !used.contains($0) }
      let value = numbers.pick(from: fresh.isEmpty ? node.choices : fresh) ?? 0
      used.insert(value)
      return value
    }
  }

  private func graph(with values: [Double], for step: Step) -> Graph {
    let given = Dictionary(
      zip(varied.map(\.name), values), uniquingKeysWith: { first, _ in first })
    return lessonGraph.graph.replacing(given: step.given.merging(given) { $1 })
  }

  private func truth(_ graph: Graph, _ step: Step) -> StepTruth {
    var step = step
    step.given = [:]
    return StepTruth(step: step, graph: graph, parameters: lessonGraph.parameters)
  }

  /// Returns the mistakes that lead to the right number in a field whatever the numbers, by the
  /// field's id.
  ///
  /// The numbers tried are near those that the author allows, and have too many figures to coincide.
  public func unavoidableMistakes(in step: Step) -> [String: Set<Mistake>] {
    var numbers = SplitMix64(seed: 0)
    var found: [String: Set<Mistake>] = [:]
    for _ in 0..<Self.probes {
      let values = zip(varied, draw(&numbers)).map { node, value in
        // Where there are only two values, as for a class, between them is no value.
        node.choices.count < 3 ? value : value * (0.9 + Double(numbers.next(below: 9973)) / 49_865)
      }
      let truth = truth(graph(with: values, for: step), step)
      let fields = step.fields.filter { $0.target.isNumber && truth.truth(of: $0) != nil }
      let recogniser = MistakeRecogniser(truth: truth)
      for field in fields {
        if case .number(0)? = truth.truth(of: field) { continue }
        let masked = Set(recogniser.masked(for: field))
        let before = found[field.id]
        found[field.id] = before?.intersection(masked) ?? masked
      }
      let isKnown = found.count == step.fields.count(where: \.target.isNumber)
      if isKnown, found.values.allSatisfy(\.isEmpty) { break }
    }
    return found
  }

  /// Returns how many numbers are unhandy and how many mistakes coincide.
  ///
  /// - Throws: Why the draw cannot be used.
  private func judged(
    _ graph: Graph, _ step: Step, _ unavoidable: [String: Set<Mistake>]
  ) throws(VariantProblem) -> (unhandy: Int, collisions: Int) {
    let truth = truth(graph, step)
    let fields = step.fields.filter(\.target.isNumber)
    let unhandy = try unhandyNumbers(graph, truth, fields)
    let recogniser = MistakeRecogniser(truth: truth)
    var collisions = 0
    for field in fields {
      let hidden = recogniser.masked(for: field).first {
        unavoidable[field.id]?.contains($0) != true
      }
      if let hidden, !isBehindClosedReLU(field, truth, recogniser) {
        throw .masked(hidden.code, field: field.id)
      }
      let wrong = recogniser.predictions(for: field).map {
        Rounding.rounded($0.1, figures: field.figures)
      }
      collisions += wrong.count - Set(wrong).count
    }
    return (unhandy, collisions)
  }

  private func isBehindClosedReLU(
    _ field: Field, _ truth: StepTruth, _ recogniser: MistakeRecogniser
  ) -> Bool {
    truth.truth(of: field) == .number(0)
      && FieldRules(of: field, in: recogniser).shown.contains(.reluOff)
  }

  /// Returns how many of the graph's and the asked numbers have many figures.
  private func unhandyNumbers(
    _ graph: Graph, _ truth: StepTruth, _ fields: [Field]
  ) throws(VariantProblem) -> Int {
    let largest = lessonGraph.variation.largest
    var unhandy = 0
    for field in fields {
      guard case .number(let right)? = truth.truth(of: field), right.magnitude <= largest,
        right == 0 || right.magnitude >= Self.smallest
      else { throw .awkward(field: field.id) }
      if !Rounding.isShort(right, figures: Self.handyFigures) { unhandy += 1 }
    }
    for node in graph.nodes where node.expression != nil {
      guard let value = truth.evaluation?[node.name], value.magnitude <= largest else {
        throw .awkward(field: node.name)
      }
      if !Rounding.isShort(value, figures: Self.handyFigures) { unhandy += 1 }
    }
    return unhandy
  }
}
