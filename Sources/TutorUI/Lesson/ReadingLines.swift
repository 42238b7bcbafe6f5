import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The part of a step that is read: heading, text, picture.
enum ReadingLines {
  static func lines(
    _ state: TutorState, page: LessonPage, width: Int, context: ViewContext
  ) -> [Line] {
    let step = page.step
    let truth = StepTruth(lesson: page.lesson, step: step)
    var lines: [Line] = []
    if let title = step.title {
      lines += Paragraph.lines(
        context.text(title[context.voice.language]), role: .heading, width: width)
    }
    let prose = context.voice.prose(step.text) { truth.evaluation?[$0] }
    lines += Paragraph.lines(prose, context: context, width: width)
    if let picture = step.picture {
      lines.append(Line())
      lines += NodeList(state, page: page, picture: picture, context: context).lines(width: width)
    }
    return lines
  }
}
