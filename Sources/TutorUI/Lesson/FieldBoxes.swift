import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// Draws the answer fields of a step: the box, the cursor, and what came of the answer.
struct FieldBoxes {
  let state: TutorState
  let page: LessonPage
  let context: ViewContext

  init(_ state: TutorState, page: LessonPage, context: ViewContext) {
    self.state = state
    self.page = page
    self.context = context
  }

  /// The columns of an answer in a box of its own line.
  static let wideBox = 24
  /// The most columns of a line of text.
  private let longestBox = 72

  /// A label, the box and the sign on one line.
  func line(
    _ field: Field, label: Text, labelWidth: Int, boxWidth: Int = Self.wideBox
  ) -> Line {
    var line = Line([mark(isFocused: page.isFocused(field))])
    if !label.isEmpty {
      line.append(label, .emphasis)
      line.pad(to: 2 + labelWidth + 1)
      line.append("= ")
    }
    append(field, width: boxWidth, to: &line)
    let sign = sign(field)
    line.append(" ")
    line.append(sign.text, sign.role)
    return line
  }

  /// A label and a box that takes the rest of the line, for an answer that is a line of text; once
  /// it is answered, all of the answer on as many lines as it takes.
  func longLines(_ field: Field, label: Text, labelWidth: Int = 0, width: Int) -> [Line] {
    let isFocused = page.isFocused(field)
    var line = Line([mark(isFocused: isFocused)])
    if !label.isEmpty {
      line.append(label, .emphasis)
      line.pad(to: 2 + max(labelWidth, label.width) + 1)
      line.append("= ")
    }
    let sign = sign(field)
    guard !page.isDone(field, record: state.record) else {
      return answered(field, head: line, sign: sign, width: width)
    }
    let room = width - line.width - 3 - max(sign.text.width, 1)
    append(field, width: min(max(room, 8), longestBox), to: &line)
    line.append(" ")
    line.append(sign.text, sign.role)
    return [line]
  }

  private func answered(
    _ field: Field, head: Line, sign: (text: Text, role: Role), width: Int
  ) -> [Line] {
    let history = state.record.history(of: page.key(of: field))
    let answer = context.text(history.acceptedAnswer ?? solution(field))
    let column = min(head.width, max(width / 2, 2))
    let wrapped = Wrapping.lines(answer, width: max(width - column, 1))
    var lines = [head]
    if page.isFocused(field) { lines[0].cursorColumn = head.width }
    for (row, text) in wrapped.enumerated() {
      if row == 0 { lines[0].append(text) } else { lines.append(Line(text).indented(by: column)) }
    }
    let last = lines.count - 1
    if lines[last].width + 1 + sign.text.width <= width {
      lines[last].append(" ")
      lines[last].append(sign.text, sign.role)
    } else {
      lines.append(Line(sign.text, sign.role).indented(by: column))
    }
    return lines
  }

  /// What stands before the line that has the focus, so that colour is not needed to find it.
  func mark(isFocused: Bool) -> Span { Span(isFocused ? "> " : "  ", isFocused ? .key : .plain) }

  /// Adds a field's box to a line, with the cursor if it has the focus.
  func append(_ field: Field, width: Int, to line: inout Line) {
    let isFocused = page.isFocused(field)
    let editor = page.answers[field.id] ?? LineEditor()
    let history = state.record.history(of: page.key(of: field))
    guard !page.isDone(field, record: state.record) else {
      if isFocused { line.cursorColumn = line.width + 1 }
      let answer = history.acceptedAnswer ?? solution(field)
      line.append(boxed(context.text(answer), width: width), isFocused ? .focusedField : .plain)
      return
    }
    let before = context.text(String(editor.characters.prefix(editor.cursor)))
    let whole = context.text(editor.text)
    // A long answer slides so that the cursor stays in the box.
    var shown = whole
    var cursor = before.width
    if cursor > width - 1 {
      let start = max(editor.cursor - (width - 2), 0)
      shown = context.text(String(editor.characters.dropFirst(start)))
      cursor =
        context.text(
          String(editor.characters[start..<max(editor.cursor, start)])
        ).width
    }
    if isFocused { line.cursorColumn = line.width + 1 + min(cursor, width) }
    line.append(boxed(shown, width: width), isFocused ? .focusedField : .field)
  }

  /// The sign and the word for what came of the last answer, nothing while there is none.
  func sign(_ field: Field) -> (text: Text, role: Role) {
    let history = state.record.history(of: page.key(of: field))
    if history.acceptedAnswer != nil { return (context.glyphs.correct, .correct) }
    if page.fieldsWithoutAnswer.contains(field.id) {
      return (context.say(ScreenWords.withoutAnswer), .warning)
    }
    if history.isRevealed { return (context.say(ScreenWords.solutionShown), .dim) }
    switch page.marks[field.id]?.verdict {
    case .wrong: return (context.glyphs.wrong, .wrong)
    case .moreDigits, .incomplete: return (context.glyphs.almost, .almost)
    case .unreadable: return ("?", .warning)
    case .right, .followsThrough, nil: return ("", .plain)
    }
  }

  /// The sign where there is no room for a word.
  func shortSign(_ field: Field) -> (text: Text, role: Role) {
    let sign = sign(field)
    return sign.text.width <= 2 ? sign : ("·", sign.role)
  }

  /// The right answer of a field whose solution was shown.
  private func solution(_ field: Field) -> String {
    switch StepTruth(lesson: page.lesson, step: page.step).truth(of: field) {
    case .number(let value): context.voice.answer(value, figures: field.figures)
    case .option(let position): AnswerReader.letter(ofOption: position)
    case .expression(let formula): context.voice.formula(formula)
    case .shape(let rows, let columns): "\(rows)x\(columns)"
    case .definitions(let definitions):
      definitions.map {
        "\($0.left) = " + $0.right.map { context.voice.formula($0.formula) }.joined()
      }
      .joined(separator: "; ")
    case .anyValues, .anySettings, nil: ""
    }
  }

  private func boxed(_ text: Text, width: Int) -> Text {
    "[" + text.prefix(columns: width).padded(to: width) + "]"
  }
}
