import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The options of a choice, one below the other.
struct OptionLines {
  private let field: Field
  private let choice: ChoiceQuestion
  private let boxes: FieldBoxes

  init(_ field: Field, choice: ChoiceQuestion, boxes: FieldBoxes) {
    self.field = field
    self.choice = choice
    self.boxes = boxes
  }

  func lines(width: Int) -> [Line] {
    let context = boxes.context
    let history = boxes.state.record.history(of: boxes.page.key(of: field))
    let isFocused = boxes.page.isFocused(field)
    let isDone = boxes.page.isDone(field, record: boxes.state.record)
    let chosen = chosen(history)
    return choice.options.enumerated().flatMap { index, option -> [Line] in
      let isChosen = index == chosen
      let letter = AnswerReader.letter(ofOption: index)
      let sign = isChosen ? boxes.sign(field) : ("", .plain)
      let head = context.text("\(isChosen ? "(*)" : "( )") \(letter)) ")
      let text = context.text(
        OptionText.plain(option, at: index, of: boxes.page, voice: context.voice))
      let wrapped = Wrapping.lines(text, width: width - 4 - head.width - 2 - sign.text.width)
      return wrapped.enumerated().map { row, text in
        let role: Role = isChosen && isFocused && !isDone ? .focusedField : .plain
        let hasFocus = row == 0 && isFocused && index == (chosen ?? 0)
        var line = Line([boxes.mark(isFocused: hasFocus)])
        line.append(row == 0 ? head : .spaces(head.width), role)
        line.append(text, role)
        if row == 0, isChosen {
          line.append(" ")
          line.append(sign.text, sign.role)
        }
        if hasFocus { line.cursorColumn = 3 }
        return line
      }
    }
  }

  private func chosen(_ history: FieldHistory) -> Int? {
    if history.isRevealed, history.acceptedAnswer == nil {
      return choice.options.firstIndex(where: \.isRight)
    }
    let typed = boxes.page.answers[field.id]?.text ?? ""
    return try? AnswerReader.option(typed, count: choice.options.count)
  }
}
