public import Autodiff

/// Small networks with random weights, as a lecture has them.
public struct Networks: Sendable {
  /// The activation of the hidden units.
  public enum Activation: String, CaseIterable, Sendable {
    case sigma, tanh, relu
  }

  /// The loss.
  public enum Loss: String, CaseIterable, Sendable {
    case crossEntropy = "cross-entropy"
    case squaredError = "squared error"
  }

  /// Returns a network with two inputs, one hidden layer and one output.
  ///
  /// With cross-entropy the output is a sigmoid, with squared error it is as it is.
  public static func network(
    hidden: Int, activation: Activation, loss: Loss, using generator: inout SeededGenerator
  ) -> Graph? {
    var given = [
      ("x1", decimal(-20...20, &generator)), ("x2", decimal(-20...20, &generator)),
    ]
    var definitions: [String] = []
    var terms: [String] = []
    for unit in 1...hidden {
      given.append(("w\(unit)1", decimal(-15...15, &generator)))
      given.append(("w\(unit)2", decimal(-15...15, &generator)))
      given.append(("b\(unit)", decimal(-10...10, &generator)))
      given.append(("v\(unit)", decimal(-15...15, &generator)))
      definitions.append("z\(unit) = w\(unit)1*x1 + w\(unit)2*x2 + b\(unit)")
      definitions.append("h\(unit) = \(activation.rawValue)(z\(unit))")
      terms.append("v\(unit)*h\(unit)")
    }
    given.append(("c", decimal(-10...10, &generator)))
    let sum = "s = " + terms.joined(separator: " + ") + " + c"
    switch loss {
    case .crossEntropy:
      given.append(("y", Bool.random(using: &generator) ? "1" : "0"))
      definitions += [sum, "a = sigma(s)", "L = -(y*ln(a) + (1 - y)*ln(1 - a))"]
    case .squaredError:
      given.append(("t", decimal(-20...20, &generator)))
      definitions += [sum, "L = (s - t)^2"]
    }
    return try? Graph(given: given, definitions: definitions)
  }

  /// A number with one decimal that is not 0, with its unit in tenths.
  static func decimal(_ tenths: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String {
    var tenth = 0
    while tenth == 0 { tenth = Int.random(in: tenths, using: &generator) }
    let size = "\(tenth.magnitude / 10).\(tenth.magnitude % 10)"
    return tenth < 0 ? "-" + size : size
  }
}
