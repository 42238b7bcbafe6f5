public import Curriculum

/// A hint, from the mildest to the whole solution, without prose.
public enum Hint: Hashable, Sendable {
  /// What the author says.
  case author(LocalizedText)
  /// The node is computed from these.
  case computedFrom(node: String, inputs: [String])
  /// Changing the node changes these, and the output only through them.
  case reachesThrough(node: String, output: String, consumers: [String])
  /// The backward pass starts here.
  case startsHere(output: String)
  /// The output does not depend on the node.
  case reachesNothing(node: String, output: String)
  /// The formulas to use.
  case formula([Equation])
  /// The formula with the numbers known so far.
  case numbers(Equation)
  /// The solution, worked.
  case solution([Equation], value: Double)
  /// The right option, by its letter.
  case option(letter: String, why: LocalizedText?)

  /// Whether it is the solution.
  public var isSolution: Bool {
    switch self {
    case .solution, .option: true
    default: false
    }
  }
}
