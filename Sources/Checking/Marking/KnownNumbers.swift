import Autodiff
import Curriculum

/// The earlier numbers of a graph as a learner may use them: typed ones, and those that the lesson's
/// numbers give.
struct KnownNumbers {
  let graph: Graph
  /// The ways to compute them.
  let routes: RouteTable
  /// The right numbers.
  let truth: ExactEvaluation
  /// The significant figures to which numbers are rounded that were not asked.
  let figures: Int

  private let earlier: EarlierAnswers
  private let graphName: String?
  private let given: [String: Double]
  /// What came of ``recomputed(_:depth:)``, which would otherwise walk every path of a graph.
  private var memo: [Quantity: KnownNumber?] = [:]

  /// What came of ``isExact(_:depth:)``.
  private var exactness: [Quantity: Bool] = [:]

  /// Further than this many numbers that were not asked nobody is followed.
  private static let longestWalk = 40

  init(
    graph: Graph, routes: RouteTable, truth: ExactEvaluation, figures: Int,
    earlier: EarlierAnswers, graphName: String?, given: [String: Double]
  ) {
    self.graph = graph
    self.routes = routes
    self.truth = truth
    self.figures = figures
    self.earlier = earlier
    self.graphName = graphName
    self.given = given
  }

  /// Returns what a learner may take for a quantity, most likely first; empty for one that the
  /// graph does not have.
  mutating func options(for quantity: Quantity) -> [KnownNumber] {
    guard let right = right(quantity) else { return [] }
    if isGiven(quantity) || earlier.isEmpty { return [right] }
    guard let own = own(quantity) ?? recomputed(quantity, depth: 0) else { return [right] }
    return own.isOff ? [own, right] : [own]
  }

  /// Whether the learner answered any local derivative.
  var hasOwnLocalDerivatives: Bool { earlier.hasLocalDerivatives }

  /// Returns whether the learner answered one of these quantities.
  func hasOwn(_ quantities: some Sequence<Quantity>) -> Bool {
    quantities.contains { earlier.answer($0, graph: graphName, given: given) != nil }
  }

  /// The right number, rounded if it has to be.
  private func right(_ quantity: Quantity) -> KnownNumber? {
    switch quantity {
    case .value(let node):
      truth.evaluation[node].map {
        KnownNumber(truth: $0, exact: truth.value(of: node), figures: figuresShown(quantity))
      }
    case .gradient(let node):
      truth.gradients[node].map {
        KnownNumber(truth: $0, exact: truth.gradient(of: node), figures: figures)
      }
    case .localDerivative(let consumer, let input):
      truth.evaluation.localDerivative(of: consumer, withRespectTo: input).map {
        KnownNumber(truth: $0, exact: exactTruth(of: quantity), figures: figures)
      }
    }
  }

  /// Given numbers stand on the screen with all their digits.
  private func figuresShown(_ quantity: Quantity) -> Int { isGiven(quantity) ? 17 : figures }

  private func isGiven(_ quantity: Quantity) -> Bool {
    guard case .value(let node) = quantity else { return false }
    return graph.givenValue(node) != nil
  }

  /// The number that the learner typed.
  private mutating func own(_ quantity: Quantity, depth: Int = 0) -> KnownNumber? {
    guard let answer = earlier.answer(quantity, graph: graphName, given: given),
      let right = right(quantity)
    else { return nil }
    let typed = answer.reading.exactValue
    let exact = exactTruth(of: quantity)
    if let typed, typed == exact, isExact(quantity, depth: depth) {
      return KnownNumber(exact: typed)
    }
    let value = answer.reading.value
    if !answer.isRight {
      // Where the truth is whole nobody rounds, and a wrong whole number is what was computed.
      if let typed, typed == .zero || exact?.isWhole == true && isComputedWhole(answer) {
        return KnownNumber(exact: typed, isOff: true)
      }
      return KnownNumber(range: rounded(value, answer.figures), value: value, isOff: true)
    }
    // A picture shows the right number beside the learner's: either may be used.
    let range = rounded(value, answer.figures).hull(right.range)
    return KnownNumber(range: range, value: value)
  }

  /// Whether a wrong whole number cannot be a rounded one: it was written without a decimal mark, and
  /// there are not so many digits that a fraction would have been left out.
  private func isComputedWhole(_ answer: EarlierAnswers.Answer) -> Bool {
    guard answer.reading.isWrittenWhole, let typed = answer.reading.exactValue else {
      return false
    }
    if graph.given.allSatisfy({ $0.value == $0.value.rounded() }) { return true }
    return DecimalPlace.leading(in: answer.reading.value) + 1 < answer.figures
      || !typed.isShort(figures: answer.figures)
  }

  /// Returns what a learner who keeps all digits has for a number that was typed; nil where that is
  /// not known any better than by what was typed.
  ///
  /// A sigmoid that is typed as 1.00 says little of 1 − a, and what it was computed from says more.
  mutating func kept(_ quantity: Quantity) -> KnownNumber? {
    guard !isGiven(quantity), let own = own(quantity), own.exact == nil,
      let route = route(to: quantity)
    else { return nil }
    var parts: [String: KnownNumber] = [:]
    for (name, part) in route.parts { parts[name] = options(for: part).first }
    guard let range = route.formula.range({ parts[$0]?.range })?.intersection(own.range),
      let value = route.formula.value(parts)
    else { return nil }
    let isOff = own.isOff || parts.values.contains(where: \.isOff)
    return KnownNumber(range: range, value: value, isOff: isOff)
  }

  /// Returns whether nothing is rounded on the way to a quantity; whether it was typed as it is does
  /// not tell, for 2.40 may be what was left of 2.4024.
  private mutating func isExact(_ quantity: Quantity, depth: Int) -> Bool {
    if isGiven(quantity) { return right(quantity)?.exact != nil }
    if let known = exactness[quantity] { return known }
    guard depth < Self.longestWalk, let route = route(to: quantity) else { return false }
    exactness[quantity] = true
    for part in route.parts.values where !isGiven(part) {
      let number = own(part, depth: depth + 1) ?? right(part)
      if number?.exact == nil {
        exactness[quantity] = false
        break
      }
    }
    return exactness[quantity] ?? false
  }

  /// A typed number with half a unit of its last figure; 0 has none.
  private func rounded(_ value: Double, _ figures: Int) -> Interval {
    guard value != 0 else { return Interval(0) }
    return Interval(value).widened(by: DecimalPlace.unit(ofFigure: figures, in: value) / 2)
  }

  private func exactTruth(of quantity: Quantity) -> Rational? {
    switch quantity {
    case .value(let node): truth.value(of: node)
    case .gradient(let node): truth.gradient(of: node)
    case .localDerivative(let consumer, let input):
      graph.node(named: consumer)?.expression?.derivative(withRespectTo: input)
        .exactValue { truth.value(of: $0) }
    }
  }

  /// Returns what the learner's own numbers give for a quantity that was not answered, or nil where
  /// none of them goes into it.
  private mutating func recomputed(_ quantity: Quantity, depth: Int) -> KnownNumber? {
    if let known = memo[quantity] { return known }
    guard depth < Self.longestWalk, let route = route(to: quantity) else { return nil }
    memo[quantity] = .some(nil)
    var parts: [String: KnownNumber] = [:]
    var usesOwn = false
    for (name, part) in route.parts {
      let own =
        isGiven(part)
        ? nil : own(part, depth: depth + 1) ?? recomputed(part, depth: depth + 1)
      if own != nil { usesOwn = true }
      parts[name] = own ?? right(part)
    }
    guard usesOwn else { return nil }
    let isOff = parts.values.contains(where: \.isOff)
    let result = number(route.formula, parts: parts, isOff: isOff)
    memo[quantity] = .some(result)
    return result
  }

  private func number(
    _ formula: Formula, parts: [String: KnownNumber], isOff: Bool
  ) -> KnownNumber? {
    if let exact = formula.expression.exactValue({ parts[$0]?.exact }) {
      return KnownNumber(truth: exact.doubleValue, exact: exact, figures: figures, isOff: isOff)
    }
    guard let range = formula.range({ parts[$0]?.range }),
      let value = formula.value(parts)
    else { return nil }
    return KnownNumber(
      range: range.roundedOutward(figures: figures), value: value, isOff: isOff)
  }

  /// The first way to compute a quantity, if it is computed.
  private func route(to quantity: Quantity) -> Route? {
    switch quantity {
    case .value(let node): routes.value(of: node)
    case .gradient(let node): routes.direct(toGradientOf: node).first
    case .localDerivative(let consumer, let input):
      routes.local(of: consumer, by: input).first
    }
  }
}
