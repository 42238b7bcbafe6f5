public import Curriculum

/// What happens to a session, whatever terminal it comes from.
public enum Event: Hashable, Sendable {
  /// The learner does something.
  case action(Action)
  /// The learner types or pastes text.
  case insert(String)
  /// The learner types digits or a decimal mark for the selected setting of the experiment.
  case typeSetting(String)
  /// The learner scrolls the text so that this line is the first; the view knows how far it goes.
  case scroll(to: Int)
  /// The learner scrolls the questions, or what is said of them, so that this line is the first.
  case scrollPanel(to: Int)
  /// The learner goes to a node of the picture; the view knows which one lies where.
  case walk(to: String)
  /// The learner pushes a given node of the picture, the last one unless named.
  case nudge(String?)
  /// So many milliseconds went by while something runs and no key was pressed.
  case tick(milliseconds: Int)
  /// The learner chooses a language.
  case chooseLanguage(Language)
  /// The learner turns a setting to its next value.
  case turn(SettingName)
  /// The program begins with a lesson, named on the command line; what is to be told stays.
  case begin(lesson: String)
  /// The learner opens a lesson by its id.
  case open(lesson: String)
  /// The learner begins to practise.
  case practise(PracticeRequest)
  /// The lesson that is previewed was saved.
  case lessonSaved(Course.Entry)
  /// The lesson that is previewed cannot be read any more.
  case lessonBroken([Diagnostic])
  /// Something could not be kept; from now on nothing is until the record has recovered.
  case recordFailed(RecordProblem)
  /// Everything that could not be kept is kept now.
  case recordRecovered
}
