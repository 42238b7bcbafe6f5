/// A mistake in the update of a parameter: `U-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum UpdateMistake: String, CaseIterable, Hashable, Sendable {
  /// The step added.
  case add = "U-ADD"
  /// The learning rate left out.
  case withoutRate = "U-NO-ETA"
  /// The step without the old value.
  case stepOnly = "U-STEP-ONLY"
  /// The old value.
  case notUpdated = "U-NOT-UPDATED"
  /// The size of the gradient without its sign.
  case absolute = "U-ABS"
  /// A learning rate ten times too large.
  case rateTenfold = "U-ETA10"
  /// A learning rate ten times too small.
  case rateTenth = "U-ETA01"
  /// The gradient divided by the learning rate.
  case dividedByRate = "U-DIV-ETA"
  /// The gradient for the new value.
  case gradient = "G-VALUE-GRAD"
  /// A gradient through parameters already updated.
  case sequential = "U-SEQUENTIAL"
  /// The value from before the update.
  case stale = "U-STALE"
  /// New parameters with old values.
  case staleMix = "U-STALE-MIX"
  /// Old parameters with new values.
  case oldParameter = "U-OLD-PARAM"
  /// The gradient of the step before.
  case staleGradient = "U-STALE-GRAD"
}
