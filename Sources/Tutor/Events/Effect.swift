/// What a session wants done outside: values, carried out by the program before the next frame.
public enum Effect: Hashable, Sendable {
  /// Keeps an answer.
  case record(Attempt)
  /// Keeps that a step is finished.
  case pass(Place)
  /// Keeps where the learner is.
  case remember(Place)
  /// Keeps a setting; nil takes the choice back.
  case set(SettingName, String?)
  /// Draws the whole screen anew.
  case redraw
  /// Ends the session.
  case finish
}
