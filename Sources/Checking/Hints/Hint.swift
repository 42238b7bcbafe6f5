public import Autodiff
public import Curriculum

/// A hint, from the mildest to the whole solution, without prose.
public enum Hint: Hashable, Sendable {
  /// What the author says.
  case author(LocalizedText)
  /// The node is computed from these.
  case computedFrom(node: String, inputs: [String])
  /// The formula of the node is wanted in these names alone: whatever else stands in it gives way to its own
  /// formula, the nodes of which are named first.
  case writtenWith(node: String, replacing: [String], names: [String])
  /// Changing the node changes these, and the output only through them.
  case reachesThrough(node: String, output: String, consumers: [String])
  /// The backward pass starts here.
  case startsHere(output: String)
  /// The output does not depend on the node.
  case reachesNothing(node: String, output: String)
  /// The parameter moves against its gradient, by η times it.
  case stepsAgainst(parameter: String, output: String)
  /// Only how the consumer answers to the input counts, everything else held fixed.
  case holdsOthers(consumer: String, input: String)
  /// Which numbers make up the shape of a matrix.
  case shapeRule
  /// Begin with what stands innermost.
  case innermostFirst(formula: Expression)
  /// How many rows must hold, and which decides.
  case rowsToSatisfy(count: Int, node: String)
  /// What to change where a loss creeps, and where it grows.
  case changeTheRate
  /// Settings that reach the goal, as they are typed.
  case settings(ExperimentSettings, isTraining: Bool)
  /// How it went with this learning rate, and so what to change; what the author says of the lesson's
  /// own settings does not fit there.
  case tried(rate: Double, TrialTrend, isTraining: Bool)
  /// The formulas to use.
  case formula([Equation])
  /// The formula with the numbers known so far.
  case numbers(Equation)
  /// The solution, worked.
  case solution([Equation], value: Double)
  /// A solution that is formulas, one or several.
  case worked([Equation])
  /// The right shape.
  case shape(rows: Int, columns: Int)
  /// No simple values were found that solve the question.
  case noSimpleValues
  /// The right option, by its letter.
  case option(letter: String, why: LocalizedText?)
  /// A pass is checked by working it out again, from this value or gradient on.
  case recompute(PassDirection, from: String)
  /// One of these numbers of a pass is the first wrong one; how they are worked out.
  case oneIsWrong([Equation])
  /// The first wrong line of a pass, by its letter, and worked as it should be.
  case wrongLine(letter: String, [Equation], value: Double)

  /// Whether it is the solution.
  public var isSolution: Bool {
    switch self {
    case .solution, .worked, .shape, .settings, .option, .wrongLine: true
    default: false
    }
  }
}
