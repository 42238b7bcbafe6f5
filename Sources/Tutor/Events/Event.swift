public import Curriculum

/// What happens to a session, whatever terminal it comes from.
public enum Event: Hashable, Sendable {
  /// The learner does something.
  case action(Action)
  /// The learner types or pastes text.
  case insert(String)
  /// The learner scrolls the text so that this line is the first; the view knows how far it goes.
  case scroll(to: Int)
  /// The learner chooses a language.
  case chooseLanguage(Language)
  /// The learner opens a lesson by its id.
  case open(lesson: String)
  /// The record could not be kept; learning goes on without it.
  case recordFailed(RecordProblem)
}
