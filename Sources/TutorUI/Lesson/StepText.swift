import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The heading and the text of a step; in practice, what is practised.
struct StepText {
  private let practice: PracticeRun?
  private let page: LessonPage
  private let context: ViewContext

  init(_ state: TutorState, page: LessonPage, context: ViewContext) {
    practice = state.practice
    self.page = page
    self.context = context
  }

  /// The lines, none wider than a width.
  func lines(width: Int) -> [Line] {
    if let practice, let reading = PracticeReading(practice, voice: context.voice) {
      return lines(reading, width: width)
    }
    let step = page.step
    // Most texts show no value.
    lazy var evaluation = StepTruth(lesson: page.lesson, step: step).evaluation
    let title = step.title.map {
      Paragraph.lines(
        context.text($0[context.voice.language]), role: .heading, width: width)
    }
    let prose = context.voice.prose(step.text) { evaluation?[$0] }
    return (title ?? []) + Paragraph.lines(prose, context: context, width: width)
  }

  private func lines(_ reading: PracticeReading, width: Int) -> [Line] {
    let lead = reading.lead.flatMap { Paragraph.lines(context.text($0), width: width) }
    let example = reading.equations.flatMap { equation in
      equation.lines(indent: 4) { context.text($0).width <= width }
        .flatMap { Wrapping.lines(context.text($0), width: width) }
    }
    return lead + example.map { Line($0, .formula) } + (lead.isEmpty ? [] : [Line()])
      + Paragraph.lines(context.text(reading.task), width: width)
  }
}
