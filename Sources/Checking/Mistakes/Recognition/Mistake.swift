/// A mistake that would explain an answer.
public struct Mistake: Hashable, Sendable {
  /// Which one of the catalogue.
  public let code: MistakeCode
  /// Where it was made.
  public let place: MistakePlace
  /// How much it says about the step.
  public let specificity: Specificity

  /// Creates a mistake.
  public init(code: MistakeCode, place: MistakePlace, specificity: Specificity) {
    self.code = code
    self.place = place
    self.specificity = specificity
  }
}
