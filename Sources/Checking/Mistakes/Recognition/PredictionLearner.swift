import Autodiff
import Curriculum

/// The numbers of a step as one learner has them.
struct PredictionLearner {
  let numbers: LearnerNumbers
  /// The ways back under each wrong rule.
  let chained: [ChainedRule]

  init(
    _ facts: GraphFacts?, figures: Int, isRounding: Bool, asksGradients: Bool, own: OwnNumbers
  ) {
    guard let facts else {
      numbers = LearnerNumbers(asked: figures, isRounding: isRounding)
      chained = []
      return
    }
    numbers = LearnerNumbers(facts, asked: figures, isRounding: isRounding, own: own)
    chained = asksGradients ? ChainedRule.sweeps(facts, numbers) : []
  }
}
