/// The mistakes that would explain an answer.
struct Explanation: Hashable, Sendable {
  /// Nothing in the catalogue does.
  static let none = Explanation(mistakes: [])

  /// The mistakes, the likeliest first, each kind once.
  let mistakes: [Mistake]
  /// One of them that breaks another rule than the first and explains the answer as well.
  let rival: Mistake?

  /// Creates an explanation.
  init(mistakes: [Mistake], rival: Mistake? = nil) {
    self.mistakes = mistakes
    self.rival = rival
  }

  /// Whether nothing but how the answer is written explains it, if anything does.
  var isOfFormat: Bool { mistakes.allSatisfy { $0.specificity == .format } }
}
