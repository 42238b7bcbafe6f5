import Screen
import Tutor
import Wording

/// The question whether to end the program.
enum QuitView {
  static func frame(_ state: TutorState, context: ViewContext) -> Frame {
    var page = PageFrame(
      state, title: "nntutor", actions: [.confirm, .back], context: context)
    let lines = [
      Line(),
      Line(context.say(state.isKept ? ScreenWords.quitQuestion : .quitQuestionUnkept), .heading),
      Line(),
      Line([Span(context.say(ScreenWords.quitAnswers))], cursorColumn: 0),
    ]
    page.draw(lines.map { $0.indented(by: 4) }, in: page.body)
    return page.frame
  }
}
