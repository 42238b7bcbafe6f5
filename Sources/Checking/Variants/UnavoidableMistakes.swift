import Autodiff
public import Curriculum

/// Tells which mistakes in a step lead to the right number, with all its digits, whatever the numbers, as
/// leaving out an upstream that is 1: no choice of given values mends that.
///
/// Given values are tried that have too many figures to coincide by chance. The first under which a mistake
/// leads to another number settles that it can be seen, so that all are tried only for what cannot.
public struct UnavoidableMistakes {
  /// What is looked for on the whole way back, which takes longest.
  private enum Sweep: Hashable {
    /// Nothing: the mistake is made at the field itself.
    case none
    /// One mistake.
    case one(MistakeCode)
    /// All mistakes.
    case all

    /// The mistakes; nil for all.
    var codes: Set<MistakeCode>? {
      switch self {
      case .none: []
      case .one(let code): [code]
      case .all: nil
      }
    }
  }

  /// What leads to the right number in a field, and whether that is 0.
  private typealias Identical = (mistakes: Set<Mistake>, isZero: Bool)

  /// Given values that are tried.
  private struct Probe {
    let truth: StepTruth
    /// What the mistakes lead to that were looked for.
    var sources: [Sweep: PredictionSource] = [:]
    /// What was found in the fields looked into.
    var identical: [Sweep: [Field: Identical]] = [:]
  }

  /// How many draws there are, and how many of them are looked into at least.
  private static let (draws, least) = (24, 3)

  private let fields: [Field]
  /// The numbers of the step with the given values of a draw; nil where those give none.
  private let truth: (Int, inout SplitMix64) -> StepTruth?
  /// Whether a mistake shows that leads to another number only where the right one is 0.
  private let zeroTells: Bool
  /// The given nodes that are drawn with few values, between which there is none, as for a class.
  private let classes: [String]
  private var numbers = SplitMix64(seed: 0)
  private var drawn = 0
  private var probes: [Probe] = []
  private var seen = SeenNumbers()

  private init(
    _ step: Step, zeroTells: Bool, classes: [String],
    truth: @escaping (Int, inout SplitMix64) -> StepTruth?
  ) {
    fields = step.fields.filter(\.target.isNumber)
    self.zeroTells = zeroTells
    self.classes = classes
    self.truth = truth
  }

  /// Prepares for given values that have nothing in common with those of the lesson; nil where the step
  /// has no graph.
  public init?(lesson: Lesson, step: Step) {
    guard let name = step.graph, let graph = lesson.graphs[name]?.graph else { return nil }
    self.init(step, zeroTells: true, classes: []) { index, numbers in
      func draw(_ value: Double) -> Double {
        let size = 0.4 + Double(numbers.next(below: 9973)) / 4657
        // Where a logarithm or a root needs it, the sign stays in every other draw.
        let isNegative = index.isMultiple(of: 2) ? numbers.next(below: 2) == 0 : value < 0
        return isNegative ? -size : size
      }
      var (lesson, step) = (lesson, step)
      let drawn = graph.given.map { ($0.name, draw($0.value)) }
      lesson.graphs[name]?.graph = graph.replacing(
        given: Dictionary(drawn, uniquingKeysWith: { first, _ in first }))
      // What the step changes stays changed, and what it leaves stays as in the graph.
      for (node, value) in step.given.sorted(by: { $0.key < $1.key }) {
        step.given[node] = draw(value)
      }
      return StepTruth(lesson: lesson, step: step)
    }
  }

  /// Prepares for given values near those that an author allows.
  ///
  /// What lets through as long as it is not closed, a ReLU, is asked for on either side: what shows on the
  /// closed one alone, where the right number is 0, could not be avoided on the other.
  ///
  /// - Parameters:
  ///   - varied: The given nodes that vary, and their values.
  ///   - draw: Draws one of the values of each.
  ///   - truth: Returns the numbers of the step with values for them.
  init(
    _ step: Step, varied: [(name: String, choices: [Double])],
    draw: @escaping (inout SplitMix64) -> [Double], truth: @escaping ([Double]) -> StepTruth
  ) {
    let classes = varied.filter { $0.choices.count < 3 }.map(\.name)
    self.init(step, zeroTells: false, classes: classes) { _, numbers in
      let values = zip(varied, draw(&numbers)).map { node, value in
        node.choices.count < 3 ? value : value * (0.9 + Double(numbers.next(below: 9973)) / 49_865)
      }
      return truth(values)
    }
  }

  /// Returns whether a mistake leads to the right number in a field, whatever the numbers.
  public mutating func contains(_ mistake: Mistake, in field: Field) -> Bool {
    holds(in: field, mistake.specificity == .chain ? .one(mistake.code) : .none) {
      $0.contains(mistake)
    }
  }

  /// Returns whether a mistake, wherever it is made, leads to the right number in a field, whatever the
  /// numbers.
  public mutating func contains(_ code: MistakeCode, in field: Field) -> Bool {
    holds(in: field, .all) { $0.contains { $0.code == code } }
  }

  /// Returns whether something is so of the mistakes that lead to the right number, under all given values
  /// tried; false where there are none.
  ///
  /// That a mistake leads to 0 too tells nothing, since most do, unless 0 is right whatever the numbers.
  private mutating func holds(
    in field: Field, _ sweep: Sweep, _ isSo: (Set<Mistake>) -> Bool
  ) -> Bool {
    var (holds, holdsOfZero): (Bool?, Bool?)
    var index = 0
    while prepareProbe(index) {
      defer { index += 1 }
      guard let found = identical(in: field, probe: index, sweep) else { continue }
      if found.isZero {
        holdsOfZero = isSo(found.mistakes) && holdsOfZero != false
        if zeroTells, holdsOfZero == false { return false }
        continue
      }
      guard isSo(found.mistakes) else { return false }
      holds = true
    }
    return holds ?? holdsOfZero ?? false
  }

  private mutating func identical(
    in field: Field, probe index: Int, _ sweep: Sweep
  ) -> Identical? {
    if let known = probes[index].identical[sweep]?[field] { return known }
    let source =
      probes[index].sources[sweep]
      ?? PredictionSource(
        probes[index].truth, for: fields, isRounding: false, among: sweep.codes)
    probes[index].sources[sweep] = source
    guard let predictions = source.predictions(for: field) else { return nil }
    let found = (predictions.identical, predictions.right == 0)
    probes[index].identical[sweep, default: [:]][field] = found
    return found
  }

  /// Draws until there is a probe with an index; false where the draws are used up.
  private mutating func prepareProbe(_ index: Int) -> Bool {
    while probes.count <= index, drawn < Self.draws {
      defer { drawn += 1 }
      guard let truth = truth(drawn, &numbers), truth.exact != nil else { continue }
      let isNew = seen.add(truth, classes: classes)
      guard isNew || probes.count < Self.least else { continue }
      probes.append(Probe(truth: truth))
    }
    return index < probes.count
  }
}
