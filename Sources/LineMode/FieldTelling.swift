import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// One field as a question in words.
struct FieldTelling {
  private let field: Field
  private let question: Question
  private let page: LessonPage

  init(_ field: Field, question: Question, page: LessonPage) {
    self.field = field
    self.question = question
    self.page = page
  }

  func lines(_ story: Story) -> [Text] {
    var lines: [Text] = []
    let isFirst = question.fields.first == field
    if let prompt = question.prompt, isFirst { lines += story.prose(prompt) }
    switch field.target {
    case .choice(let options):
      for (index, option) in options.enumerated() {
        let letter = AnswerReader.letter(ofOption: index)
        lines += story.wrapped("\(letter)) " + story.voice.prose(option.text).plainText)
      }
    case .value(let node, let given) where !given.isEmpty:
      lines += story.wrapped(row(node: node, given: given, story: story))
    case .value, .gradient:
      let label = FieldLabel.text(field, lesson: page.lesson, step: page.step)
      lines += story.wrapped("\(label) = ?")
    case .number:
      break
    }
    return lines
  }

  private func row(node: String, given: [String: Double], story: Story) -> String {
    guard case .table(let table) = question.kind else { return "\(node) = ?" }
    let known = TableNumbers(page: page).shown(in: given, of: table).map { name, value in
      "\(name) = \(story.voice.number(value))"
    }
    return story.voice.say(LineWords.row(known: known, asked: node))
  }
}
