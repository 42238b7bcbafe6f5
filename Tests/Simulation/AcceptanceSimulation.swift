import Autodiff
import Checking
public import SimulatedLearners

/// Learners who answer everything that can be asked of random graphs, and what the program says.
public struct AcceptanceSimulation: Sendable {
  /// What the learners work on.
  public enum Material: Sendable {
    /// A network with two inputs, one output and some hidden units.
    case network(hidden: Int, Networks.Activation, Networks.Loss)
    /// A graph of random operations.
    case randomGraph
  }

  /// What the learners work on.
  public var material: Material
  /// Which of their own numbers they go on with.
  public var style: Learner.Style
  /// The significant figures they write.
  public var figures: Int
  /// How they round; each run takes the next of them.
  public var habits: [RoundingHabit]
  /// Whether one step of every run has a mistake.
  public var plantsMistakes: Bool

  /// Creates a simulation.
  public init(
    _ material: Material, style: Learner.Style, figures: Int,
    habits: [RoundingHabit] = RoundingHabit.rounding, plantsMistakes: Bool = false
  ) {
    self.material = material
    self.style = style
    self.figures = figures
    self.habits = habits
    self.plantsMistakes = plantsMistakes
  }

  /// Lets learners work through a number of graphs.
  public func run(_ count: Int, seed: UInt64) -> Tally {
    var generator = SeededGenerator(seed: seed)
    var tally = Tally()
    while tally.runs < count {
      guard let graph = graph(using: &generator) else { continue }
      let learner = Learner(
        graph: graph, style: style, figures: figures, habit: habits[tally.runs % habits.count],
        seed: generator.next())
      let trial = Trial(graph: graph, figures: figures)
      let place =
        plantsMistakes
        ? Int.random(in: Learner.quantities(of: graph).indices, using: &generator) : nil
      let mistake = place.map { ($0, PlantedMistake.random(using: &generator)) }
      guard let answers = trial.run(learner, mistake: mistake) else {
        tally.abandoned += 1
        continue
      }
      tally.runs += 1
      add(answers, graph: graph, mistakeAt: place, in: &tally)
    }
    return tally
  }

  private func add(
    _ answers: [Trial.Answer], graph: Graph, mistakeAt place: Int?, in tally: inout Tally
  ) {
    for (index, answer) in answers.enumerated() {
      if index == place {
        tally.planted += 1
        guard answer.verdict != .wrong else { continue }
        tally.missed += 1
        tally.note("accepted \(describe(answer, answers, graph))")
      } else {
        tally.answers += 1
        if answer.wasPadded { tally.padded += 1 }
        guard !answer.verdict.isAccepted else { continue }
        tally.refused += 1
        tally.note("refused \(describe(answer, answers, graph))")
      }
    }
  }

  private func describe(
    _ answer: Trial.Answer, _ answers: [Trial.Answer], _ graph: Graph
  ) -> String {
    let all = answers.map { "\($0.quantity.isGradient ? "d" : "")\($0.quantity.node)=\($0.text)" }
    return "\(answer.quantity.isGradient ? "d" : "")\(answer.quantity.node) = \(answer.text) "
      + "(\(answer.verdict)) [\(all.joined(separator: " "))]\n\(graph)"
  }

  private func graph(using generator: inout SeededGenerator) -> Graph? {
    switch material {
    case .network(let hidden, let activation, let loss):
      Networks.network(hidden: hidden, activation: activation, loss: loss, using: &generator)
    case .randomGraph:
      RandomGraphs.graph(using: &generator)
    }
  }
}

extension AcceptanceSimulation.Material {
  /// Networks with two and three hidden units, all activations and both losses.
  public static let networks: [AcceptanceSimulation.Material] = [2, 3].flatMap { hidden in
    Networks.Activation.allCases.flatMap { activation in
      Networks.Loss.allCases.map { .network(hidden: hidden, activation, $0) }
    }
  }
}
