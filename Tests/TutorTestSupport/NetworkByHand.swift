public import Curriculum

/// What a learner works out by hand on the network of ``PracticeCourse``, with own arithmetic.
public struct NetworkByHand {
  /// Two stubborn mistakes, which a learner may have.
  public enum Habit: Hashable, Sendable {
    /// What arrives from the output is dropped.
    case dropsUpstream
    /// An update uses the other parameters already updated.
    case updatesInSequence
  }

  private let given: [String: Double]

  /// Creates the learner's sheet for given values.
  public init(given: [String: Double]) {
    self.given = given
  }

  /// Returns the number for a field; nil for a field of another kind.
  public func number(for target: Field.Target, habits: Set<Habit> = []) -> Double? {
    func value(_ name: String) -> Double { given[name] ?? .nan }
    let (x, w1, w2) = (value("x"), value("w1"), value("w2"))
    let h = w1 * x + value("b1")
    let y = w2 * h + value("b2")
    let upstream = 2 * (y - value("t"))
    let gradients = [
      "w1": upstream * w2 * x, "b1": upstream * w2, "w2": upstream * h, "b2": upstream,
      "h": upstream * w2, "y": upstream, "x": upstream * w2 * w1, "t": -upstream,
    ]
    func updated(_ name: String, _ gradient: Double?) -> Double {
      value(name) - 0.01 * (gradient ?? .nan)
    }
    switch target {
    case .value(let node, _):
      return ["h": h, "y": y, "L": (y - value("t")) * (y - value("t"))][node]
    case .localDerivative(let consumer, let input):
      return [
        "h-w1": x, "h-x": w1, "h-b1": 1, "y-w2": h, "y-h": w2, "y-b2": 1, "L-y": upstream,
        "L-t": -upstream,
      ]["\(consumer)-\(input)"]
    case .gradient(let node):
      let dropped = ["w1": x, "b1": 1, "w2": h, "b2": 1, "h": w2, "y": upstream]
      return habits.contains(.dropsUpstream) ? dropped[node] : gradients[node]
    case .update(let parameter, _):
      guard habits.contains(.updatesInSequence) else {
        return updated(parameter, gradients[parameter])
      }
      let newW2 = updated("w2", gradients["w2"])
      let early = gradients.merging(["w1": upstream * newW2 * x, "b1": upstream * newW2]) { $1 }
      return updated(parameter, early[parameter])
    default: return nil
    }
  }
}
