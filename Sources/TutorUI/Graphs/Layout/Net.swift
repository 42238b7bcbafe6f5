/// The links from one item to the next layer, drawn as one line that branches.
///
/// The line leads right from the item to its track, along the track up and down, and from there
/// right to each target.
struct Net: Hashable, Sendable {
  /// The row of the item.
  var row: Int
  /// The rows of the targets.
  var targets: Set<Int>

  /// Whether it needs no track.
  var isStraight: Bool { targets == [row] }

  /// The rows that its track reaches.
  var span: ClosedRange<Int> {
    (targets.min().map { min($0, row) } ?? row)...(targets.max().map { max($0, row) } ?? row)
  }

  /// What it costs where a net's lines meet those of another.
  enum Meeting: Int {
    /// They do not.
    case none = 0
    /// They cross.
    case crossing = 1
    /// They join although one of them leads on elsewhere, so that a reader may go astray.
    case doubtful = 30
    /// They lie on each other.
    case overlap = 1_000

    /// Whether one of the two has to make a detour.
    var isBad: Bool { self == .doubtful || self == .overlap }
  }

  /// How the line to a target meets the lines of another net whose track is further right.
  func meeting(of other: Net, to target: Int) -> Meeting {
    let isShared = other.targets.contains(target)
    if target == other.row { return isShared ? .doubtful : .overlap }
    guard other.span.contains(target), target != other.span.lowerBound,
      target != other.span.upperBound
    else { return .none }
    return isShared ? .doubtful : .crossing
  }

  /// What it costs to have the track of another net further right.
  func cost(before other: Net) -> Int {
    let meetings = targets.reduce(0) { $0 + meeting(of: other, to: $1).rawValue }
    let isCrossed =
      span.contains(other.row) && other.row != span.lowerBound && other.row != span.upperBound
      && !targets.contains(other.row)
    return meetings + (isCrossed ? Meeting.crossing.rawValue : 0)
  }
}
