/// What is right in a field, computed from the lesson's own numbers.
public enum Truth: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// An option, counted from 0.
  case option(Int)
}
