import Curriculum
import Screen
import TestSupport
import Tutor
import TutorTestSupport
import TutorUI

/// What a chart looks like in a step without other pictures.
enum ChartScreen {
  /// Returns all rows.
  static func whole(
    _ learner: Learner, columns: Int = 60, glyphs: Glyphs = .unicode
  ) -> [String] {
    let size = Size(columns: columns, rows: 30)
    let grid = view(learner.state, size: size, glyphs: glyphs).grid
    return (0..<size.rows).map { grid.rowText($0).string }
  }

  /// Returns the rows between the text and the questions.
  static func text(
    _ learner: Learner, columns: Int = 60, glyphs: Glyphs = .unicode
  ) -> String {
    let rows = whole(learner, columns: columns, glyphs: glyphs)
    return rows.drop { $0 != " Look." }.dropFirst(2)
      .prefix { !$0.hasPrefix(" ──") && !$0.hasPrefix(" --") }
      .map { String($0.dropFirst()) }.joined(separator: "\n")
  }
}
