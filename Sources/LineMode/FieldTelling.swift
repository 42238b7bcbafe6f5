import Autodiff
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
    if let prompt = question.prompt, isFirst {
      let truth = StepTruth(lesson: page.lesson, step: page.step)
      lines += story.prose(prompt) { truth.evaluation?[$0] }
    }
    switch field.target {
    case .choice(let options):
      for (index, option) in options.enumerated() {
        let letter = AnswerReader.letter(ofOption: index)
        let text = OptionText.plain(option, at: index, of: page, voice: story.voice)
        lines += story.wrapped("\(letter)) " + text)
      }
    case .value(let node, let given) where !given.isEmpty:
      lines += story.wrapped(row(node: node, given: given, story: story))
    case .value, .gradient, .localDerivative, .update, .expression, .find:
      let label = FieldLabel.text(field, lesson: page.lesson, step: page.step, voice: story.voice)
      if !label.isEmpty { lines += story.wrapped("\(label) = ?") }
    case .shape:
      lines += story.wrapped(story.voice.say(ScreenWords.shape) + ": ?")
    case .decomposition(let node):
      if question.prompt == nil { lines += story.wrapped(decomposition(of: node, story)) }
    case .experiment:
      let telling = ExperimentTelling(field, page: page, voice: story.voice)
      lines += telling?.question(isWorded: question.prompt == nil).flatMap(story.wrapped) ?? []
    case .number:
      if case .matrix(let matrix) = question.kind, let place = matrix.place(of: field) {
        let entry = LineWords.entry(row: place.row, column: place.column)
        lines += story.wrapped(story.voice.say(entry))
      }
    }
    return lines
  }

  private func decomposition(of node: String, _ story: Story) -> String {
    let formula = page.lesson.graph(of: page.step).flatMap { WholeFormula.of(node, in: $0) }
    let text = formula.map { "\(node) = " + story.voice.formula($0) } ?? node
    return story.voice.say(ScreenWords.decompose(text))
  }

  private func row(node: String, given: [String: Double], story: Story) -> String {
    guard case .table(let table) = question.kind else { return "\(node) = ?" }
    let known = TableNumbers(page: page).shown(in: given, of: table).map { name, value in
      "\(name) = \(story.voice.number(value))"
    }
    return story.voice.say(LineWords.row(known: known, asked: node))
  }
}
