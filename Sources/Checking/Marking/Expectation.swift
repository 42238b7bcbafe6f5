import Autodiff
import Curriculum

/// Finds the ways to a number that is asked for.
struct Expectation {
  private var numbers: KnownNumbers
  /// With more wrong numbers in one formula, they are taken all together.
  private static let mostOff = 3

  init(_ numbers: KnownNumbers) {
    self.numbers = numbers
  }

  /// Returns the ways to the value of a node.
  mutating func acceptance(ofValue node: String, truth: Double, exact: Rational?) -> Acceptance {
    // What a given node is needs no computation.
    let route =
      numbers.routes.value(of: node) ?? Route(value: .name(node), graph: numbers.graph)
    return acceptance(direct: [route], composed: [], truth: truth, exact: exact)
  }

  /// Returns the ways to the value of an expression over the graph's nodes.
  mutating func acceptance(
    of expression: Expression, truth: Double, exact: Rational?
  ) -> Acceptance {
    let route = Route(value: expression, graph: numbers.graph)
    return acceptance(direct: [route], composed: [], truth: truth, exact: exact)
  }

  /// Returns the ways to the gradient of a node.
  mutating func acceptance(
    ofGradient node: String, truth: Double, exact: Rational?
  ) -> Acceptance {
    var direct = numbers.routes.direct(toGradientOf: node)
    // Who was asked for a local derivative goes on with that number.
    if numbers.hasOwnLocalDerivatives,
      let named = numbers.routes.named(toGradientOf: node),
      numbers.hasOwn(named.parts.values.filter(\.isLocalDerivative))
    {
      direct.append(named)
    }
    return acceptance(
      direct: direct, composed: numbers.routes.composed(toGradientOf: node), truth: truth,
      exact: exact)
  }

  /// Returns the ways to a local derivative.
  mutating func acceptance(
    ofLocalDerivative consumer: String, by input: String, truth: Double, exact: Rational?
  ) -> Acceptance {
    acceptance(
      direct: numbers.routes.local(of: consumer, by: input), composed: [], truth: truth,
      exact: exact)
  }

  /// Returns the ways to a parameter after a step of gradient descent.
  mutating func acceptance(
    ofUpdate descent: Descent, truth: Double, exact: Rational?
  ) -> Acceptance {
    let route = Route(
      value: descent.formula, graph: numbers.graph, quantities: descent.quantities)
    return acceptance(direct: [route], composed: [], truth: truth, exact: exact)
  }

  private mutating func acceptance(
    direct: [Route], composed: [Route], truth: Double, exact: Rational?
  ) -> Acceptance {
    var candidates = direct.flatMap { self.candidates(for: $0) }
    // Where nothing had to be rounded on the nearest way, nothing had to be at all.
    let isExact =
      exact != nil
      && candidates.allSatisfy { if case .exact = $0.outcome { true } else { false } }
    if !isExact {
      // A shortcut that is less certain than the way itself is none.
      candidates += composed.flatMap { self.candidates(for: $0) }
        .filter { $0.width <= 2 * (candidates.map(\.width).max() ?? .infinity) }
      candidates.append(
        Candidate(
          outcome: .rounded(
            range: Interval(truth), zeroRange: Interval(truth), exactly: truth), isOff: false))
    }
    if let exact { candidates.append(Candidate(outcome: .exact(exact), isOff: false)) }
    var unique: [Candidate] = []
    for candidate in candidates where !unique.contains(candidate) { unique.append(candidate) }
    return Acceptance(candidates: unique, figures: numbers.figures)
  }

  /// The ways along one route: its formula over the learner's numbers, and over the right ones in
  /// the place of those that are wrong.
  private mutating func candidates(for route: Route) -> [Candidate] {
    var choices: [(name: String, options: [KnownNumber])] = []
    for (name, quantity) in route.parts {
      choices.append((name, numbers.options(for: quantity)))
    }
    guard choices.allSatisfy({ !$0.options.isEmpty }) else { return [] }
    var combinations: [[String: KnownNumber]] = [[:]]
    if choices.count(where: { $0.options.count > 1 }) <= Self.mostOff {
      for choice in choices {
        combinations = combinations.flatMap { combination in
          choice.options.map { combination.merging([choice.name: $0]) { $1 } }
        }
      }
    } else {
      combinations = [\[KnownNumber].first, \[KnownNumber].last].map { position in
        Dictionary(
          uniqueKeysWithValues: choices.compactMap { choice in
            choice.options[keyPath: position].map { (choice.name, $0) }
          })
      }
    }
    return combinations.compactMap { combination in
      candidate(route.formula, combination)
        ?? candidate(route.formula, narrowed(combination, along: route))
    }
  }

  /// The numbers that a learner has who keeps all digits, where what was typed says too little.
  private mutating func narrowed(
    _ combination: [String: KnownNumber], along route: Route
  ) -> [String: KnownNumber] {
    var narrowed = combination
    for (name, quantity) in route.parts
    where combination[name] == numbers.options(for: quantity).first {
      if let kept = numbers.kept(quantity) { narrowed[name] = kept }
    }
    return narrowed
  }

  private func candidate(_ formula: Formula, _ parts: [String: KnownNumber]) -> Candidate? {
    let isOff = parts.values.contains(where: \.isOff)
    if let exact = formula.expression.exactValue({ parts[$0]?.exact }) {
      return Candidate(outcome: .exact(exact), isOff: isOff)
    }
    let figures = numbers.figures
    guard let range = formula.range(roundingTo: figures, { parts[$0]?.range }) else { return nil }
    // A step has the same exact value for every number on one side, rounded or not.
    if range.width == 0, let exact = Rational(writtenAs: range.lower), exact.isWhole {
      return Candidate(outcome: .exact(exact), isOff: isOff)
    }
    let margin = formula.expression.largestTerm { parts[$0]?.range }
      .map { DecimalPlace.unit(ofFigure: figures, in: $0) }
    let outcome = Candidate.Outcome.rounded(
      range: range, zeroRange: range.widened(by: margin ?? 0), exactly: formula.value(parts))
    return Candidate(outcome: outcome, isOff: isOff)
  }
}

extension Quantity {
  fileprivate var isLocalDerivative: Bool {
    if case .localDerivative = self { true } else { false }
  }
}
