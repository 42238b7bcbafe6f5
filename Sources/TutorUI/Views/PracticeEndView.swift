import Screen
import Tutor
import Wording

/// What a session of practice has shown.
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
    let width = min(body.columns, longestLine)
    let paragraphs = PracticeEndWords.paragraphs(summary).map { words in
      Paragraph.lines(context.say(words), role: role(of: words), width: width)
    }
    var ending = Paragraph.lines(
      context.say(PracticeEndWords.goOn(key: context.key(of: .practise))), role: .key, width: width)
    if !ending.isEmpty { ending[0].cursorColumn = 0 }
    // Empty lines between the paragraphs as far as there is room for them.
    let count = paragraphs.reduce(ending.count, { $0 + $1.count })
    let gap = count + paragraphs.count + 1 <= body.rows ? [Line()] : []
    page.draw(gap + paragraphs.flatMap { $0 + gap } + ending, in: body)
    return page.frame
  }

  private static func role(of words: PracticeEndWords) -> Role {
    switch words {
    case .score: .heading
    case .missed: .warning
    default: .plain
    }
  }
}
