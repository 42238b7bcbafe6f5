/// The parts of the panel below the text, and which of their lines are on the screen.
struct PanelParts {
  /// The lines on the screen.
  let shown: [Line]
  /// Whether all lines are.
  let isWhole: Bool
  /// Whether the page keys have gone into the panel.
  let isTurned: Bool
  /// Whether there are lines above those on the screen.
  let hasMoreAbove: Bool
  /// Whether there are lines below those on the screen.
  let hasMoreBelow: Bool
  /// Whether lines of what was just said are below those on the screen.
  let hasMoreOfComment: Bool
  /// The first line after turning a page down.
  let pageDown: Int
  /// The first line after turning a page up.
  let pageUp: Int

  /// The rows that the text keeps at least, and with a comment below it.
  private static let leastReading = (alone: 3, withComment: 2)

  /// Lays the panel out in the rows that it shares with a text of so many lines.
  ///
  /// - Parameter turnedTo: The first line on the screen, where the page keys have gone there.
  init(_ lines: PanelLines, turnedTo: Int?, room: Int, reading: Int) {
    let (fields, comment, ending) = (lines.fields, lines.comment, lines.ending)
    let all = fields + comment + ending

    isWhole = all.count <= room - min(reading, Self.leastReading.alone)
    let least =
      comment.isEmpty ? Self.leastReading.alone : Self.leastReading.withComment
    // One row says that there is more.
    let height = isWhole ? all.count : max(room - min(reading, least) - 1, 0)
    if isWhole {
      isTurned = false
      shown = all
      (hasMoreAbove, hasMoreBelow, hasMoreOfComment) = (false, false, false)
      (pageDown, pageUp) = (0, 0)
    } else if let turnedTo {
      let viewport = Viewport(scroll: turnedTo, count: all.count, height: height)
      isTurned = true
      shown = Array(all[viewport.range])
      hasMoreAbove = viewport.hasMoreAbove
      hasMoreBelow = viewport.hasMoreBelow
      hasMoreOfComment = viewport.hasMoreBelow && !comment.isEmpty
      (pageDown, pageUp) = (viewport.pageDown, viewport.pageUp)
    } else {
      // The neighbours of the focus stay in sight as long as there is something to fill in.
      let leastFields = min(fields.count, ending.isEmpty ? 3 : 1)
      let forComment = min(comment.count, max(height - leastFields - ending.count, 0))
      let fieldRows = max(min(fields.count, height - forComment - ending.count), 0)
      let focus = fields.firstIndex { $0.cursorColumn != nil } ?? 0
      let viewport = Viewport(
        scroll: focus - fieldRows / 2, count: fields.count, height: fieldRows)
      isTurned = false
      shown = Array(fields[viewport.range]) + comment.prefix(forComment) + ending.prefix(height)
      hasMoreAbove = viewport.hasMoreAbove
      hasMoreOfComment = forComment < comment.count
      hasMoreBelow = viewport.hasMoreBelow || hasMoreOfComment
      // The last line in sight stays there.
      let next =
        hasMoreOfComment
        ? fields.count + max(forComment - 1, 0) : viewport.range.upperBound - 1
      pageDown = max(next, 0)
      pageUp = viewport.pageUp
    }
  }
}
