import Autodiff
public import Curriculum

/// Draws given values for a graph under which the questions of a step hide no mistake.
///
/// A draw is kept only if no mistake of the catalogue leads to the right number in a field. Two kinds
/// of mistakes are no matter of numbers: one that is right whatever the numbers, as leaving out an
/// upstream that is 1, and any behind a closed ReLU, where all rules but its own lead to 0.
/// ``FieldRules`` counts for neither. Of some draws the ones whose numbers have few figures are looked
/// into first, and of those that are kept the one is taken under which the mistakes differ most from one
/// another.
public struct VariantSampler: Sendable {
  /// The most draws for one variant.
  public static let drawLimit = 400
  /// How many draws are put in order before any is looked into: that is what takes long.
  private static let batch = 20
  /// How many draws without a hidden mistake are compared.
  private static let compared = 2
  /// The most draws that find out what is right whatever the numbers.
  private static let probes = 24

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
  /// - Parameter seed: Decides the values, together with the graph and the questions.
  /// - Throws: Why none of the draws can be used.
  public func variant(for step: Step, seed: UInt64) throws(VariantProblem) -> Variant {
    guard !varied.isEmpty else { throw .nothingVaries }
    let judge = VariantJudge(step, largest: lessonGraph.variation.largest)
    var numbers = SplitMix64(seed: seed)
    var tried: Set<[Double]> = []
    var refusals: [VariantProblem: Int] = [:]
    var unavoidable: [Field: Set<Mistake>] = [:]
    for _ in 0..<(Self.drawLimit / Self.batch) {
      var draws: [VariantJudge.Draw] = []
      for _ in 0..<Self.batch {
        let values = draw(&numbers)
        guard tried.insert(values).inserted else { continue }
        do throws(VariantProblem) {
          draws.append(try judge.draw(truth(values, step)))
        } catch {
          refusals[error, default: 0] += 1
        }
      }
      if let best = best(of: draws, step, judge, &unavoidable, &refusals) {
        return Variant(graph: best.graph, seed: seed, collisions: best.collisions)
      }
    }
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
    let judge = VariantJudge(step, largest: lessonGraph.variation.largest)
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<Self.batch {
      let values = draw(&numbers)
      if let draw = try? judge.draw(truth(values, step)) { return draw.truth }
    }
    return nil
  }

  /// Returns the draw to be taken, the first of those without a hidden mistake that are equally handy; nil
  /// where all hide one.
  private func best(
    of draws: [VariantJudge.Draw], _ step: Step, _ judge: VariantJudge,
    _ unavoidable: inout [Field: Set<Mistake>], _ refusals: inout [VariantProblem: Int]
  ) -> (graph: Graph, collisions: Int)? {
    var best: (graph: Graph, collisions: Int)?
    var (kept, unhandy) = (0, Int.max)
    let ordered = draws.enumerated().sorted {
      ($0.element.unhandy, $0.offset) < ($1.element.unhandy, $1.offset)
    }
    for (_, draw) in ordered where kept < Self.compared && draw.unhandy <= unhandy {
      guard let graph = draw.truth.graph else { continue }
      do throws(VariantProblem) {
        let collisions = try judge.collisions(draw) { field in
          let known = unavoidable[field] ?? unavoidableMistakes(in: field, of: step)
          unavoidable[field] = known
          return known
        }
        (kept, unhandy) = (kept + 1, draw.unhandy)
        if collisions < best?.collisions ?? .max { best = (graph, collisions) }
      } catch {
        refusals[error, default: 0] += 1
      }
    }
    return best
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

  /// Returns the mistakes that lead to the right number in a field, with all its digits, whatever the
  /// numbers.
  ///
  /// The numbers tried are near those that the author allows, and have too many figures to coincide.
  private func unavoidableMistakes(in field: Field, of step: Step) -> Set<Mistake> {
    var numbers = SplitMix64(seed: 0)
    var found: Set<Mistake>?
    for _ in 0..<Self.probes where found?.isEmpty != true {
      let values = zip(varied, draw(&numbers)).map { node, value in
        // Where there are only two values, as for a class, between them is no value.
        node.choices.count < 3 ? value : value * (0.9 + Double(numbers.next(below: 9973)) / 49_865)
      }
      let truth = truth(values, step)
      guard case .number(let right)? = truth.truth(of: field), right != 0 else { continue }
      let source = PredictionSource(truth, for: [field], isRounding: false)
      let identical = source.predictions(for: field)?.identical ?? []
      found = found?.intersection(identical) ?? identical
    }
    return found ?? []
  }

  /// Returns the numbers of a step with drawn values as those of its graph.
  private func truth(_ values: [Double], _ step: Step) -> StepTruth {
    let given = Dictionary(
      zip(varied.map(\.name), values), uniquingKeysWith: { first, _ in first })
    var bare = step
    bare.given = [:]
    return StepTruth(
      step: bare, graph: lessonGraph.graph.replacing(given: step.given.merging(given) { $1 }),
      parameters: lessonGraph.parameters)
  }
}
