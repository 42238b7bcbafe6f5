import Screen
import Tutor
import Wording

/// What a session of practice has shown, and how to go on.
enum PracticeEndView {
  /// The longest lines that are pleasant to read.
  private static let longestLine = 90

  static func frame(
    _ state: TutorState, summary: PracticeSummary, context: ViewContext
  ) -> Frame {
    var page = PageFrame(
      state, title: context.say(PracticeEndWords.title),
      actions: [.confirm, .practise, .progress, .help],
      context: context)
    let body = page.body.inset(columns: 1, rows: 0)
    page.draw(
      PracticeEndLines(
        summary, size: Size(columns: min(body.columns, longestLine), rows: body.rows),
        context: context
      ).lines, in: body)
    return page.frame
  }
}
