import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The questions of a step with their fields.
struct QuestionPanel {
  let lines: [Line]

  init(_ state: TutorState, page: LessonPage, width: Int, context: ViewContext) {
    let boxes = FieldBoxes(state, page: page, context: context)
    var lines: [Line] = []
    let labelWidth =
      page.step.questions.compactMap { question -> Int? in
        switch question.kind {
        case .value, .gradient:
          question.fields.first.map {
            context.text(FieldLabel.text($0, lesson: page.lesson, step: page.step)).width
          }
        case .number, .choice, .table: nil
        }
      }.max() ?? 0
    for question in page.step.questions {
      if let prompt = question.prompt {
        lines += Paragraph.lines(
          context.voice.prose(prompt), context: context, width: width)
      }
      switch question.kind {
      case .value, .gradient, .number:
        guard let field = question.fields.first else { continue }
        let label = context.text(FieldLabel.text(field, lesson: page.lesson, step: page.step))
        lines.append(boxes.line(field, label: label, labelWidth: labelWidth))
      case .choice(let choice):
        guard let field = question.fields.first else { continue }
        lines += OptionLines(field, choice: choice, boxes: boxes).lines(width: width)
      case .table(let table):
        lines += TableLines(question, table: table, page: page, boxes: boxes).lines
      }
    }
    self.lines = lines
  }
}
