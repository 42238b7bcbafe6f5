/// What is said of a mistake in one language.
struct MistakeWords {
  /// What the learner did: a clause that can stand as a statement and as a question.
  let did: String
  /// The rule that was broken: a sentence.
  let rule: String

  init(_ did: String, _ rule: String) {
    self.did = did
    self.rule = rule
  }
}
