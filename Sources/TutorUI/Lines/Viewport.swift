/// The part of a list of lines that is on the screen.
struct Viewport: Hashable, Sendable {
  /// The first line shown, never beyond what there is.
  let first: Int
  /// How many lines there are.
  let count: Int
  /// How many lines fit.
  let height: Int

  init(scroll: Int, count: Int, height: Int) {
    self.count = max(count, 0)
    self.height = max(height, 0)
    first = min(max(scroll, 0), max(self.count - self.height, 0))
  }

  /// The lines shown.
  var range: Range<Int> { first..<min(first + height, count) }

  /// Whether there are lines above.
  var hasMoreAbove: Bool { first > 0 }

  /// Whether there are lines below.
  var hasMoreBelow: Bool { range.upperBound < count }

  /// The first line after turning a page down, two lines staying in sight.
  var pageDown: Int { min(first + max(height - 2, 1), max(count - height, 0)) }

  /// The first line after turning a page up.
  var pageUp: Int { max(first - max(height - 2, 1), 0) }
}
