/// Decides whether a number is right where hands compute and round.
///
/// Fixed tolerances cannot: a learner whose method is perfect and who rounds to three figures is
/// soon off by some per cent, more than many a wrong method. So a number is compared with what the
/// operation gives for the *learner's own* earlier numbers, each known as far as its figures say.
/// Every way to the number is a ``Candidate``:
///
/// - Where nothing had to be rounded, the number is one, and only that is right.
/// - Where something was, the earlier numbers are intervals and so is what comes of them, and the
///   typed number may differ from one in it by a unit of its own last figure asked for: half a unit
///   for its own rounding, half for a rounding inside the operation.
/// - The plain truth is accepted likewise, for who kept all digits.
///
/// What fits only where a wrong number of the learner's went in follows from it, and is not simply
/// right.
struct Acceptance: Hashable, Sendable {
  /// The ways to the number.
  var candidates: [Candidate]
  /// The significant figures asked for.
  var figures: Int

  /// The size of the noise in a double that was computed in a few operations, relative to it.
  static let noise = 1e-12

  /// Returns the verdict on a number.
  func verdict(on reading: NumberReading) -> Verdict {
    guard reading.value.isFinite else { return .wrong }
    var followsThrough = false
    var isTooShort = false
    for candidate in candidates {
      switch candidate.fit(of: reading, figures: figures) {
      case .accepted where candidate.isOff: followsThrough = true
      case .accepted: return .right
      case .tooShort: isTooShort = true
      case .none: break
      }
    }
    if followsThrough { return .followsThrough }
    return isTooShort ? .moreDigits(asked: figures) : .wrong
  }
}
