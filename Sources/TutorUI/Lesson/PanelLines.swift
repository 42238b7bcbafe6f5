import Screen
import Tutor

/// All lines of the panel below the text.
struct PanelLines {
  /// The questions with their fields.
  let fields: [Line]
  /// What is said of the last answer.
  let comment: [Line]
  /// How to go on.
  let ending: [Line]

  init(_ state: TutorState, page: LessonPage, width: Int, context: ViewContext) {
    let feedback = FeedbackLines(state, page: page, context: context)
    fields = QuestionPanel(state, page: page, width: width, context: context).lines
    comment = feedback.comment(width: width)
    ending = feedback.ending(width: width)
  }
}
