/// How the numbers of an axis are spread.
public enum AxisScale: String, Hashable, Sendable, CaseIterable {
  /// Equal differences are equally far apart.
  case linear
  /// Equal ratios are equally far apart; there is no place for 0 and below.
  case log
}
