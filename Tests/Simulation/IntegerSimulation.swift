import Autodiff
import Checking
import SimulatedLearners

/// Wrong whole numbers typed into graphs of whole numbers.
public enum IntegerSimulation {
  /// Types so many wrong whole numbers, each after right answers, after none, or after a wrong one.
  public static func run(_ count: Int, seed: UInt64) -> Tally {
    var generator = SeededGenerator(seed: seed)
    var tally = Tally()
    while tally.planted < count {
      guard let graph = RandomGraphs.integerGraph(using: &generator) else { continue }
      tally.runs += 1
      type(into: graph, &tally, &generator)
    }
    return tally
  }

  private static func type(
    into graph: Graph, _ tally: inout Tally, _ generator: inout SeededGenerator
  ) {
    let quantities = Learner.quantities(of: graph)
    let figures = generator.pick([3, 4])
    let trial = Trial(graph: graph, figures: figures)
    let place = Int.random(in: quantities.indices, using: &generator)
    let offset = generator.pick([nil, 0, Int.random(in: 0...max(place, 1), using: &generator)])
    var learner = Learner(
      graph: graph, style: .full, figures: figures, habit: .halfAway, seed: generator.next())
    var earlier = EarlierAnswers.none
    var right = learner
    for (index, quantity) in quantities.enumerated() {
      let truth = right.compute(quantity)
      _ = right.write(truth, for: quantity)
      var own = learner.compute(quantity)
      guard own.magnitude < 1e12 else { return }
      if index == place {
        let wrong = own + Double(wrongBy(own, &generator))
        guard wrong != truth else { return }
        tally.planted += 1
        let text = WrittenNumber(wrong, figures: figures, habit: .halfAway).text
        guard trial.accepts(text, at: index, earlier: earlier) else { return }
        // Whoever takes a right number for one of the wrong ones may come to it after all.
        guard !results(of: quantity, learner, right).contains(wrong) else {
          tally.planted -= 1
          return
        }
        tally.missed += 1
        tally.note("accepted \(text) for \(quantity.node) (\(own))\n\(graph)")
        return
      }
      // One earlier number may be wrong: what follows from it is right, and only that.
      if offset == index { own += Double(Int.random(in: 1...9, using: &generator)) }
      let text = learner.write(own, for: quantity).text
      if offset != nil { trial.add(text, at: index, to: &earlier) }
    }
  }

  /// What a learner may come to who takes the right number for some of the wrong ones.
  private static func results(
    of quantity: Learner.Quantity, _ learner: Learner, _ right: Learner
  ) -> Set<Double> {
    let wrong = learner.quantities(otherThanIn: right)
    var results: Set<Double> = []
    for choice in 0..<(1 << min(wrong.count, 12)) {
      var mixed = learner
      for (index, entry) in wrong.enumerated() where choice & (1 << index) != 0 {
        _ = mixed.write(entry.right, for: entry.quantity)
      }
      results.insert(mixed.compute(quantity))
    }
    return results
  }

  /// A slip in any digit, often in the last.
  private static func wrongBy(_ number: Double, _ generator: inout SeededGenerator) -> Int {
    var unit = 1
    while Double(unit) * 10 < number.magnitude, Bool.random(using: &generator) { unit *= 10 }
    return generator.pick([-1, 1]) * unit * Int.random(in: 1...9, using: &generator)
  }
}
