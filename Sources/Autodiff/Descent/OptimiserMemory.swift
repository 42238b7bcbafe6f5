/// What an optimiser keeps from step to step, and the step that it makes of a gradient.
///
/// Momentum is v ← 0.9·v + g; Adam is algorithm 1 of Kingma and Ba, “Adam: A Method for Stochastic
/// Optimization” (2015), with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8.
public struct OptimiserMemory: Hashable, Sendable {
  /// How much of the mean of gradients, and of their squares, a step keeps.
  private static let decay = (gradient: 0.9, square: 0.999)
  /// What keeps Adam from dividing by 0.
  private static let epsilon = 1e-8

  private let optimiser: Optimiser
  private var velocity: [Double]
  private var squares: [Double]
  /// What is left of the zeros that Adam's means of gradients and of their squares began with.
  private var gradientZeros = 1.0
  private var squareZeros = 1.0

  /// Begins without any memory.
  public init(_ optimiser: Optimiser, parameterCount: Int) {
    self.optimiser = optimiser
    velocity = Array(repeating: 0, count: max(parameterCount, 0))
    squares = velocity
  }

  /// Takes a step: changes the parameters, of which there are as many as partial derivatives.
  ///
  /// - Parameters:
  ///   - gradient: The derivative of the loss with respect to each parameter.
  ///   - rate: The learning rate η.
  public mutating func step(
    _ parameters: inout [Double], along gradient: [Double], rate: Double
  ) {
    let indices = 0..<min(parameters.count, gradient.count, velocity.count)
    switch optimiser {
    case .plain:
      for index in indices { parameters[index] -= rate * gradient[index] }
    case .momentum:
      for index in indices {
        velocity[index] = Self.decay.gradient * velocity[index] + gradient[index]
        parameters[index] -= rate * velocity[index]
      }
    case .adam:
      gradientZeros *= Self.decay.gradient
      squareZeros *= Self.decay.square
      for index in indices {
        let slope = gradient[index]
        velocity[index] =
          Self.decay.gradient * velocity[index] + (1 - Self.decay.gradient) * slope
        squares[index] =
          Self.decay.square * squares[index] + (1 - Self.decay.square) * slope * slope
        let mean = velocity[index] / (1 - gradientZeros)
        let size = (squares[index] / (1 - squareZeros)).squareRoot()
        parameters[index] -= rate * mean / (size + Self.epsilon)
      }
    }
  }
}
