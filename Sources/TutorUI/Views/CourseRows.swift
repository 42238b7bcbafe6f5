import Curriculum
import Screen
import Tutor
import Wording

/// The rows of the list of lessons: number, title, how far it is done, and, where no title has to give
/// way to it, how long it takes and which lessons come before.
struct CourseRows {
  private let record: LearnerRecord
  private let width: Int
  private let glyphs: Glyphs
  private let voice: Voice
  /// The number of each lesson in the course, by its id.
  private let numbers: [String: Int]
  private var showsMinutes = false
  private var showsRequired = false
  private var minutesWidth = 0
  private var requiredWidth = 0

  init(_ course: Course, record: LearnerRecord, width: Int, glyphs: Glyphs, voice: Voice) {
    self.record = record
    self.width = width
    self.glyphs = glyphs
    self.voice = voice
    let lessons = course.entries.map(\.outline)
    numbers = Dictionary(
      lessons.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    minutesWidth = lessons.map { minutes(of: $0).width }.max() ?? 0
    requiredWidth = lessons.map { required(of: $0).width }.max() ?? 0
    let room =
      width - (lessons.map { head(of: $0, isSelected: false).width }.max() ?? 0)
      - (lessons.map { status(of: $0).text.width }.max() ?? 0) - 1
    showsMinutes = minutesWidth > 0 && minutesWidth + Self.gap <= room
    let left = room - (showsMinutes ? minutesWidth + Self.gap : 0)
    showsRequired = requiredWidth > 0 && requiredWidth + Self.gap <= left
  }

  /// The columns behind each part.
  private static let gap = 2

  /// Returns the row of a lesson.
  func line(_ row: CourseMemo.Row, of lesson: LessonOutline) -> Line {
    let status = status(of: lesson)
    var facts = Text.spaces(0)
    if showsMinutes {
      facts += minutes(of: lesson).padded(to: minutesWidth, alignment: .right) + .spaces(Self.gap)
    }
    if showsRequired { facts += required(of: lesson).padded(to: requiredWidth + Self.gap) }
    let role: Role = row.isSelected ? .selection : .plain
    let right = facts.width + status.text.width
    let title = Wrapping.truncated(
      head(of: lesson, isSelected: row.isSelected), width: max(width - right - 1, 0),
      mark: glyphs.ellipsis)
    var line = Line(title, role)
    line.append(.spaces(max(width - right - line.width, 1)), role)
    if !facts.isEmpty { line.append(facts, row.isSelected ? role : .dim) }
    line.append(status.text, status.isFinished && !row.isSelected ? .correct : role)
    if row.isSelected, row.hasCursor { line.cursorColumn = 0 }
    return line
  }

  private func head(of lesson: LessonOutline, isSelected: Bool) -> Text {
    let number = numbers[lesson.id] ?? 0
    let padding = number < 10 ? " " : ""
    return text(
      "\(isSelected ? ">" : " ") \(padding)\(number)  \(lesson.title[voice.language])")
  }

  private func status(of lesson: LessonOutline) -> (text: Text, isFinished: Bool) {
    let status = LessonStatus(lesson, record: record)
    let sign = status.isFinished ? glyphs.correct.string : " "
    let words = voice.say(ScreenWords.status(status))
    return (text(words + " \(sign) "), status.isFinished)
  }

  private func minutes(of lesson: LessonOutline) -> Text {
    lesson.minutes.map { text(voice.say(ScreenWords.minutes($0))) } ?? ""
  }

  private func required(of lesson: LessonOutline) -> Text {
    let required = lesson.requires.compactMap { numbers[$0].map(String.init) }
    return required.isEmpty ? "" : text(voice.say(ListWords.after(required)))
  }

  private func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }
}
