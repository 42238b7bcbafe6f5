import Curriculum

/// Why no given values were found under which questions tell right from wrong.
public enum VariantProblem: Error, Hashable, Sendable {
  /// The graph says of no given node that it varies.
  case nothingVaries
  /// A number of the graph is none to compute with in the draws: too large or too small, or where a
  /// function turns sharply.
  case awkward(field: String)
  /// A mistake leads to the right number; of all that did, the one that did so most often.
  case masked(Mistake, field: String)
}
