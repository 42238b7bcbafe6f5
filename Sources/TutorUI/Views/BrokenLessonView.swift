import Curriculum
import Screen
import Tutor
import Wording

/// What stands in the place of a previewed lesson that cannot be read: what is wrong with it.
enum BrokenLessonView {
  static func frame(
    _ state: TutorState, errors: [Diagnostic], context: ViewContext
  ) -> Frame {
    var page = PageFrame(
      state, title: context.text(errors.first?.path ?? "nntutor"), actions: [.confirm, .quit],
      context: context)
    let width = max(context.size.columns - 2, 1)
    let lines = errors.flatMap { error in
      Paragraph.lines(context.say(DiagnosticSentence(error)), width: width, indent: 1) + [Line()]
    }
    page.draw([Line()] + lines, in: page.body)
    return page.frame
  }
}
