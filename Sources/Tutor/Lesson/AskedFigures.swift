public import Curriculum

/// How many significant figures are asked for, and who asks for so many.
///
/// The learner's setting takes the place of the usual three; where a lesson asks for a number of its
/// own, because its text or its picture goes by it, that number stands.
public struct AskedFigures: Hashable, Sendable {
  /// Who asks for a number of figures.
  public enum Origin: Hashable, Sendable {
    /// The program, as it always does.
    case usual
    /// The lesson.
    case lesson
    /// The learner, by a setting.
    case setting
  }

  /// How many figures.
  public let count: Int
  /// Who asks for them.
  public let origin: Origin

  /// Creates the figures that a question asks for.
  public init(_ question: Question) {
    count = question.figures
    let isSet = question.usualFigures != Question.defaultFigures
    // Without a setting there is no doubt whose number it is.
    origin = !isSet ? .usual : question.ownFigures == nil ? .setting : .lesson
  }
}
