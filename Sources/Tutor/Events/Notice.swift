public import Curriculum

/// Something to tell the learner once, without prose.
public enum Notice: Hashable, Sendable {
  /// There is nothing to check yet.
  case typeAnAnswer
  /// Why what the learner wanted cannot be done now.
  case cannot(Unavailability)
  /// A lesson is finished, and whether that is kept.
  case lessonFinished(lesson: String, isKept: Bool)
  /// Questions of the step are still open.
  case stepLeftOpen
  /// So many steps of the lesson are still open; the first of them is shown.
  case stepsLeftOpen(Int)
  /// The answer cannot hold more text.
  case answerFull
  /// There is no lesson of that name.
  case unknownLesson(String)
  /// There is nothing to practise yet.
  case nothingToPractise
  /// Nothing is due; in how many hours something is, if anything ever is.
  case nothingDue(nextHours: Int?)
  /// Rules are due, and none of them is shown by a question that could be asked.
  case dueUnasked([Rule])
  /// What a session of practice that begins is most needed for.
  case practiceFocus([Rule])
  /// The rules that a session about what is due is needed most for, and how many more are due.
  case reviewFocus([Rule], more: Int)
  /// What is due is asked before the lesson that was opened.
  case dueFirst
  /// The question of practice that was left unanswered comes back at the end.
  case comesBack
  /// The question of practice that was left unanswered had come back already, and stays so.
  case staysUnanswered
  /// What was typed in a question of practice is cleared, and the same key once more leaves: to a
  /// lesson, or out of practice.
  case clearedFirst(toLesson: Bool)
  /// Some lesson files cannot be used; the first error in the first of them.
  case brokenLessonFiles(count: Int, first: Diagnostic)
  /// From the start: the record is not kept, or was put aside.
  case record(RecordProblem)
  /// From now on nothing is kept until the record has recovered.
  case recordFailed(RecordProblem)
  /// What could not be kept is kept now.
  case recordRecovered

  /// Whether it is about what has just become of the record, which newer such news replaces.
  var isRecordNews: Bool {
    switch self {
    case .recordFailed, .recordRecovered: true
    default: false
    }
  }

  /// Whether it stays until the learner has done something besides typing, because it is about the
  /// whole session and not about what was just done.
  var outlastsTyping: Bool {
    switch self {
    case .brokenLessonFiles, .record, .recordFailed, .recordRecovered: true
    case .typeAnAnswer, .cannot, .lessonFinished, .stepLeftOpen, .stepsLeftOpen, .answerFull,
      .unknownLesson, .nothingToPractise, .nothingDue, .dueUnasked, .practiceFocus, .reviewFocus,
      .dueFirst, .comesBack, .staysUnanswered, .clearedFirst:
      false
    }
  }
}
