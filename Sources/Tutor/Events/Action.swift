/// Everything a learner can do besides typing text.
///
/// The raw values are final: they name the actions in scripts and tests.
public enum Action: String, Hashable, Sendable, CaseIterable {
  /// Checks the answer, opens the lesson, goes on.
  case confirm
  /// Gives the next hint, in the end the solution.
  case hint
  /// Splits the question for a gradient into small ones.
  case split
  /// Lets an experiment run, or stops it.
  case run
  /// Takes one step of an experiment.
  case oneStep
  /// Takes an experiment to the end of the epoch.
  case oneEpoch
  /// Takes an experiment back to its start.
  case rewind
  /// Pushes the input of the picture that the learner looks at.
  case nudge
  /// Shows all of a large picture small, or the part again that can be read.
  case overview
  /// Goes to the next field.
  case nextField
  /// Goes to the field before.
  case previousField
  /// Goes up: to the field, option or lesson above.
  case up
  /// Goes down: to the field, option or lesson below.
  case down
  /// Moves the cursor left.
  case left
  /// Moves the cursor right.
  case right
  /// Moves the cursor to the start.
  case home
  /// Moves the cursor to the end.
  case end
  /// Deletes the character before the cursor.
  case deleteBackward
  /// Deletes the character at the cursor.
  case deleteForward
  /// Deletes the whole answer.
  case clear
  /// Goes to the step after this one, answered or not.
  case nextStep
  /// Goes to the step before.
  case previousStep
  /// Shows the text further up.
  case scrollUp
  /// Shows the text further down.
  case scrollDown
  /// Begins to practise; in a lesson, asks the step again with new numbers.
  case practise
  /// Shows how firm each rule is.
  case progress
  /// Searches the course list.
  case search
  /// Shows the settings.
  case settings
  /// Changes the language.
  case language
  /// Shows all keys.
  case help
  /// Goes back: from a lesson to the course list, from there out.
  case back
  /// Ends the program without asking.
  case quit
  /// Draws the screen anew.
  case redraw
}
