public import Curriculum

/// Why no given values were found under which questions tell right from wrong.
public enum VariantProblem: Error, Hashable, Sendable {
  /// The graph says of no given node that it varies.
  case nothingVaries
  /// A field has no answer, or one that is too large or too small to compute with, in every draw.
  case awkward(field: String)
  /// A mistake leads to the right number; of all that did, the one that did so most often.
  case masked(MistakeCode, field: String)
}
