public import Curriculum

/// A mistake that would explain an answer.
public struct Mistake: Hashable, Sendable {
  /// Which one of the catalogue.
  public let code: MistakeCode
  /// Where it was made.
  public let place: MistakePlace
  /// How much it says about the step.
  public let specificity: Specificity

  /// What the author of the lesson says of it; nil for the words of the catalogue.
  public let says: LocalizedText?

  /// Creates a mistake.
  public init(
    code: MistakeCode, place: MistakePlace, specificity: Specificity, says: LocalizedText? = nil
  ) {
    self.code = code
    self.place = place
    self.specificity = specificity
    self.says = says
  }

  /// Whether nothing but the sign is wrong.
  public var isOfSign: Bool { code == .forward(.sign) || code == .gradient(.sign) }

  /// Creates a mistake that an author expects, which says more than the catalogue can.
  init(_ mistake: AuthorMistake, at place: MistakePlace) {
    self.init(code: mistake.code, place: place, specificity: .lesson, says: mistake.says)
  }
}
