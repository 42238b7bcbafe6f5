/// The stops of gradient descent on the output of a graph.
public struct DescentPath: Hashable, Sendable {
  /// Where the descent is before a step.
  public struct Stop: Hashable, Sendable {
    /// The parameters, in the order in which they were named.
    public var parameters: [Double]
    /// The output.
    public var loss: Double
    /// The derivative of the output with respect to each parameter.
    public var gradient: [Double]
  }

  /// The loss at which a descent counts as diverging, as a multiple of the first.
  private static let divergence = 1e6

  /// The start and where each step leads, as far as the numbers stay finite.
  public private(set) var stops: [Stop] = []
  /// The first step that led to a loss far above the first one, or to none; nil if there is none.
  public private(set) var divergedAt: Int?
  /// What had no finite real value at the place where the descent ends early; nil if nothing.
  public private(set) var failure: DomainError?

  /// Descends: θ ← θ − η·∂L/∂θ, all parameters at once, or as another optimiser does.
  ///
  /// - Parameters:
  ///   - graph: The graph whose output is the loss.
  ///   - parameters: The given nodes that are changed.
  ///   - given: Values for given nodes in place of the graph's own.
  ///   - rate: The learning rate η.
  ///   - steps: How many steps are taken; below 0 counts as 0.
  ///   - optimiser: How gradients become steps.
  public init(
    graph: Graph, parameters: [String], given: [String: Double], rate: Double, steps: Int,
    optimiser: Optimiser = .plain
  ) {
    let tape = graph.tape
    let slots = parameters.compactMap { tape.slot(of: $0) }
    guard slots.count == parameters.count, let output = tape.slot(of: graph.output) else { return }
    var memory = tape.makeMemory()
    for (name, value) in given { tape.setGiven(name, to: value, in: &memory) }
    var values = slots.map { memory.values[$0] }
    var stepper = OptimiserMemory(optimiser, parameterCount: slots.count)
    for step in 0...max(steps, 0) {
      for (name, value) in zip(parameters, values) { tape.setGiven(name, to: value, in: &memory) }
      do throws(DomainError) {
        try tape.forward(&memory)
      } catch {
        failure = error
        divergedAt = divergedAt ?? step
        return
      }
      tape.backward(&memory, from: output)
      let gradient = slots.map { memory.adjoints[$0] }
      let loss = memory.values[output]
      stops.append(Stop(parameters: values, loss: loss, gradient: gradient))
      if let first = stops.first?.loss, first > 0, loss > first * Self.divergence {
        divergedAt = divergedAt ?? step
      }
      stepper.step(&values, along: gradient, rate: rate)
    }
  }
}
