import Autodiff
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
    let step = page.step
    var labels: [String: Text] = [:]
    func label(_ field: Field) -> Text {
      if let label = labels[field.id] { return label }
      let text = FieldLabel.text(field, lesson: page.lesson, step: step, voice: context.voice)
      let label = context.text(text)
      labels[field.id] = label
      return label
    }
    func parts(_ field: Field) -> [Field] { page.allParts(of: field, record: state.record) }
    func partLabel(_ field: Field) -> Text {
      .spaces(2 * (page.depth(of: field) - 1)) + "- " + label(field)
    }
    let labelWidth =
      step.fields.flatMap { field -> [Int] in
        guard field.target.isNumber, field.follows == nil else { return [] }
        return [label(field).width] + parts(field).map { partLabel($0).width }
      }.max() ?? 0
    let longLabelWidth =
      step.fields.filter(\.target.isLong).map { label($0).width }.max() ?? 0
    var lines: [Line] = []
    // Most prompts show no value.
    lazy var truth = StepTruth(lesson: page.lesson, step: page.step)
    for question in step.questions {
      let prompt = question.prompt.map { prompt in
        let prose = context.voice.prose(prompt) { truth.evaluation?[$0] }
        return Paragraph.lines(prose, context: context, width: width)
      }
      // What an experiment asks gets the sign of what came of it.
      if question.fields.first?.experiment == nil { lines += prompt ?? [] }
      guard let field = question.fields.first else { continue }
      switch question.kind {
      case .value, .gradient, .localDerivative, .update, .number:
        lines += parts(field).map {
          boxes.line($0, label: partLabel($0), labelWidth: labelWidth)
        }
        lines.append(boxes.line(field, label: label(field), labelWidth: labelWidth))
      case .expression, .find:
        lines += boxes.longLines(
          field, label: label(field), labelWidth: longLabelWidth, width: width)
      case .decomposition(let node):
        lines += DecompositionLines(field, node: node, boxes: boxes).lines(
          width: width, isWorded: question.prompt == nil)
      case .experiment:
        lines += ExperimentLines(field, boxes: boxes).lines(width: width, prompt: prompt)
      case .choice(let choice):
        lines += OptionLines(field, choice: choice, boxes: boxes).lines(width: width)
      case .table(let table):
        lines += TableLines(question, table: table, page: page, boxes: boxes).lines
      case .matrix(let matrix):
        lines += MatrixLines(question, matrix: matrix, boxes: boxes).lines
      }
    }
    self.lines = lines
  }
}
