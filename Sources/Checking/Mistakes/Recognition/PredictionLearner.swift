import Autodiff
import Curriculum

/// The numbers of a step as one learner has them.
struct PredictionLearner {
  let numbers: LearnerNumbers
  /// The ways back under each wrong rule.
  let chained: [ChainedRule]

  /// Works out the numbers.
  ///
  /// - Parameters:
  ///   - asksGradients: Whether the ways back are needed.
  ///   - goesWholeWay: Whether the learner goes back to a node at one go, so that a slip at any link on
  ///     the way is the learner's own.
  ///   - codes: The mistakes that are looked for on the way back; nil for all.
  init(
    _ facts: GraphFacts?, figures: Int, isRounding: Bool, asksGradients: Bool, goesWholeWay: Bool,
    own: OwnNumbers, among codes: Set<MistakeCode>? = nil
  ) {
    guard let facts else {
      numbers = LearnerNumbers(asked: figures, isRounding: isRounding)
      chained = []
      return
    }
    numbers = LearnerNumbers(facts, asked: figures, isRounding: isRounding, own: own)
    chained =
      (asksGradients ? ChainedRule.sweeps(facts, numbers, among: codes) : [])
      + (goesWholeWay ? ChainedRule.linkSweeps(facts, numbers, among: codes) : [])
  }
}
