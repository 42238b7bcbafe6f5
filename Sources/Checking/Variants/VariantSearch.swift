import Autodiff
public import Curriculum

/// The draws of a seed for a step, one batch after the other until one can be used.
///
/// A draw is kept only if no mistake of the catalogue leads to the right number in a field. Two
/// kinds of mistakes are no matter of numbers: one that is right whatever the numbers, as leaving
/// out an upstream that is 1, and any behind a closed ReLU, where all rules but its own lead to 0.
/// ``FieldRules`` counts for neither. Of some draws those are looked into first in which the fewest
/// numbers are idle, then those whose numbers have few figures, and of those that are kept the one
/// is taken under which the mistakes differ most from one another.
public struct VariantSearch {
  /// The most draws for one variant.
  public static let drawLimit = 200
  private static let batches = drawLimit / batch
  /// How many draws are put in order before any is looked into: that is what takes long.
  private static let batch = 20
  /// In how many draws, with no other in between, one and the same mistake hides until it is held to hide in
  /// all: to look into more takes long.
  private static let persistence = 40
  /// How many draws without a hidden mistake are compared, and from how many fields on the first is taken:
  /// each field takes its time.
  private static let (compared, manyFields) = (2, 4)

  /// The numbers drawn so far that hands can compute with, whatever mistakes they hide: among them are
  /// those that are taken.
  public private(set) var draws: [StepTruth] = []
  private let sampler: VariantSampler
  private let step: Step
  private let seed: UInt64
  private let judge: VariantJudge
  private var numbers: SplitMix64
  private var tried: Set<[Double]> = []
  private var refusals: [VariantProblem: Int] = [:]
  /// How many draws hid mistakes, and which of these hid in all of them.
  private var hiding: (draws: Int, always: [VariantProblem]) = (0, [])
  private var unavoidable: UnavoidableMistakes

  /// Begins with a seed.
  public init(_ sampler: VariantSampler, step: Step, seed: UInt64) {
    self.sampler = sampler
    self.step = step
    self.seed = seed
    judge = VariantJudge(step, largest: sampler.largest)
    numbers = SplitMix64(seed: seed)
    unavoidable = UnavoidableMistakes(step, varied: sampler.varied, draw: sampler.draw) {
      sampler.truth($0, step)
    }
  }

  /// Returns the first values that can be used.
  ///
  /// - Throws: Why none of the draws can be used.
  public mutating func variant() throws(VariantProblem) -> Variant {
    guard !sampler.varied.isEmpty else { throw .nothingVaries }
    for _ in 0..<Self.batches {
      if let best = best(of: nextBatch()) {
        return Variant(graph: best.graph, seed: seed, collisions: best.collisions)
      }
      if let alwaysHidden { throw alwaysHidden }
    }
    // A stable choice among refusals that are equally frequent.
    let worst = refusals.max { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }
    throw worst?.key ?? .nothingVaries
  }

  /// The mistake that is held to hide in all draws, the first of several; nil where there is none.
  private var alwaysHidden: VariantProblem? {
    hiding.draws >= Self.persistence ? hiding.always.first : nil
  }

  /// Draws on until there are other numbers that hands can compute with; false where none are found.
  public mutating func drawMore() -> Bool {
    !sampler.varied.isEmpty && (0..<Self.batches).contains { _ in !nextBatch().isEmpty }
  }

  /// Draws a batch and returns what was not drawn before and hands can compute with.
  private mutating func nextBatch() -> [VariantJudge.Draw] {
    var batch: [VariantJudge.Draw] = []
    for _ in 0..<Self.batch {
      let values = sampler.draw(&numbers)
      guard tried.insert(values).inserted else { continue }
      do throws(VariantProblem) {
        batch.append(try judge.draw(sampler.truth(values, step)))
      } catch {
        refusals[error, default: 0] += 1
      }
    }
    draws += batch.map(\.truth)
    return batch
  }

  /// Returns the draw to be taken, the first of those without a hidden mistake that are equally idle and
  /// handy; nil where all hide one.
  private mutating func best(
    of draws: [VariantJudge.Draw]
  ) -> (graph: Graph, collisions: Int)? {
    var best: (graph: Graph, collisions: Int)?
    let compared = step.fields.count < Self.manyFields ? Self.compared : 1
    var (kept, limit) = (0, (Int.max, Int.max))
    let ordered = draws.enumerated().sorted {
      ($0.element.idle, $0.element.unhandy, $0.offset)
        < ($1.element.idle, $1.element.unhandy, $1.offset)
    }
    for (_, draw) in ordered where kept < compared && (draw.idle, draw.unhandy) <= limit {
      guard alwaysHidden == nil, let graph = draw.truth.graph else { continue }
      switch judge.verdict(draw, unavoidable: &unavoidable) {
      case .keeps(let collisions):
        (kept, limit) = (kept + 1, (draw.idle, draw.unhandy))
        hiding = (0, [])
        if collisions < best?.collisions ?? .max { best = (graph, collisions) }
      case .hides(let mistakes, let field):
        refuse(mistakes.map { .masked($0, field: field.id) })
      }
    }
    return best
  }

  /// Counts a draw in which mistakes hide, under the first of them.
  private mutating func refuse(_ hidden: [VariantProblem]) {
    if let first = hidden.first { refusals[first, default: 0] += 1 }
    let always = hiding.draws == 0 ? hidden : hiding.always.filter(hidden.contains)
    hiding = (hiding.draws + 1, always)
  }
}
