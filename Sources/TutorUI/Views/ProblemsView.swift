public import Curriculum
public import Screen
public import Wording

/// Returns what a screen shows in the place of a lesson that cannot be read: what is wrong with it.
///
/// - Parameter title: What the lesson is, such as the name of its file.
public func problemsView(
  _ diagnostics: [Diagnostic], title: String, voice: Voice, size: Size, glyphs: Glyphs
) -> Frame {
  var grid = Grid(size: size)
  let margin = 1
  let width = max(size.columns - 2 * margin, 1)
  func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }
  let heading = Wrapping.truncated(text(title), width: width, mark: glyphs.ellipsis)
  grid.write(heading, at: Point(column: margin, row: 0), role: .heading)
  var row = 2
  for diagnostic in diagnostics {
    let sentence = text(voice.say(DiagnosticSentence(diagnostic)))
    for line in Wrapping.lines(sentence, width: width) where row < size.rows {
      grid.write(line, at: Point(column: margin, row: row), role: .plain)
      row += 1
    }
    row += 1
  }
  return Frame(grid: grid, title: heading)
}
