/// How much a mistake says about the step at which it was made.
///
/// Of several mistakes that lead to one number the one that says most is told first. Within one
/// rank the mistakes are tied: they stand in the order of the catalogue, which is no statement
/// about which is likelier.
public enum Specificity: Int, Comparable, CaseIterable, Hashable, Sendable {
  /// What the author of the lesson expects in this question.
  case lesson
  /// A rule about a shape: cross-entropy, softmax, a mean over a batch, a penalty, Adam, an update.
  case shape
  /// A rule about the very operation of the step: a replaced derivative, a changed function.
  case operation
  /// How terms or paths were put together: one left out, a sign, a factor skipped.
  case combination
  /// A number of another kind: the forward value, the opposite sign, the local derivative alone; and a
  /// rule about the operation that gives such a number by chance.
  case answerType
  /// A replaced rule further along the way back, carried through all steps.
  case chain
  /// A mistake in the gradient that a step of descent uses, the step itself being right.
  case gradient
  /// A right number badly written; tried only where nothing else fits.
  case format

  /// Orders the most specific first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
