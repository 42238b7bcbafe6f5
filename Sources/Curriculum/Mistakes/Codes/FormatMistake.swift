/// A slip in writing a right number down, or one that is right elsewhere: `M-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum FormatMistake: String, CaseIterable, Hashable, Sendable {
  /// A number within 2 % of the right one.
  case rounding = "M-ROUND"
  /// The right number cut off behind a figure that goes up when it is rounded.
  case cut = "M-CUT"
  /// The decimal mark in another place.
  case powerOfTen = "M-POW10"
  /// A mark between thousands.
  case grouping = "M-GROUPING"
  /// What is right for a node of the same name with another index.
  case neighbour = "M-NEIGHBOUR"
}
