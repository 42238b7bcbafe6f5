/// Recognises the mistakes in a step of gradient descent.
public struct UpdatePredictions: Sendable {
  private let predictions: FieldPredictions

  /// Works out what every mistake leads to; nothing is recognised where the graph has no values.
  public init(_ question: UpdateQuestion) {
    let facts = GraphFacts(question.graph, overriding: question.given)
    let findings = [false, true].map {
      UpdateFindings(
        question, facts,
        LearnerNumbers(facts, asked: question.figures, isRounding: $0))
    }
    predictions = FieldPredictions(
      right: findings[0].right, figures: question.figures, exact: findings[0].all,
      rounded: findings[1].all)
  }

  /// The right value of the parameter.
  public var right: Double { predictions.right }

  /// Returns the mistakes that explain an answer, the likeliest first.
  public func mistakes(
    in reading: NumberReading, evidence: MistakeEvidence = .none
  ) -> [Mistake] {
    predictions.mistakes(in: reading, evidence: evidence)
  }

  /// The mistakes that lead to the right value here.
  public var masked: [Mistake] { predictions.masked }

  /// What each mistake leads to, where that is not the right value.
  public var all: [(Mistake, Double)] { predictions.all }
}
