/// Which way a loss goes: all that a hint about an experiment can say without a look at the goal.
public enum TrialTrend: Hashable, Sendable {
  /// It falls without jumping.
  case falls
  /// It hardly changes.
  case stays
  /// It jumps or grows: the steps are too long.
  case overshoots
}
