import Curriculum
import Screen
import Tutor
import Wording

/// The lessons as lines: one each where there is room or no terminal, else two.
struct LessonListing {
  private let session: Session
  private let printer: Printer

  /// Creates the list of a session's lessons.
  init(_ session: Session, printer: Printer) {
    self.session = session
    self.printer = printer
  }

  /// Returns the lines.
  ///
  /// - Parameter columns: The columns of the terminal; nil where there is none, and nothing is cut.
  func lines(columns: Int?) -> [Text] {
    let entries = session.course.entries
    let numbers = Dictionary(
      entries.enumerated().map { ($0.element.outline.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    let rows = entries.enumerated().map { offset, entry in
      row(number: offset + 1, entry, numbers: numbers)
    }
    let ellipsis = printer.glyphs.ellipsis
    var whole = TextTable([.right, .left, .left, .right, .left, .left, .left])
    for row in rows { whole.append(row.head + row.tail) }
    let oneEach = whole.lines(ellipsis: ellipsis)
    guard let columns, oneEach.contains(where: { $0.width > columns }) else { return oneEach }

    var heads = TextTable([.right, .left, .left, .right])
    for row in rows { heads.append(row.head) }
    let widths = heads.widths
    let room = columns - widths[0] - widths[2] - widths[3] - 3 * 2
    let indent = Text.spaces(widths[0] + 2)
    return zip(heads.lines(limits: [1: max(room, 1)], ellipsis: ellipsis), rows).flatMap {
      [$0, indent + $1.tail.filter { !$0.isEmpty }.joined(separator: .spaces(2))]
    }
  }

  private func row(
    number: Int, _ entry: Course.Entry, numbers: [String: Int]
  ) -> (head: [Text], tail: [Text]) {
    let voice = session.voice
    let lesson = entry.outline
    let status = LessonStatus(lesson, record: session.record)
    let head = [
      String(number), lesson.title[voice.language], voice.say(ScreenWords.status(status)),
      lesson.minutes.map { voice.say(ScreenWords.minutes($0)) } ?? "",
    ]
    let required = lesson.requires.map { numbers[$0].map(String.init) ?? $0 }
    let tail = [
      required.isEmpty ? "" : voice.say(ListWords.after(required)),
      lesson.id, voice.say(ListWords.source(entry.source)),
    ]
    return (head.map(text), tail.map(text))
  }

  private func text(_ string: String) -> Text { printer.text(string).singleLine }
}
