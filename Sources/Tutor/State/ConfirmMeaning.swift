/// What Enter does now.
public enum ConfirmMeaning: Hashable, Sendable {
  /// Chooses the language.
  case choose
  /// Opens the selected lesson.
  case open
  /// Checks the answer in the focused field.
  case check
  /// Sets a setting of the experiment to the number that was typed.
  case setNumber
  /// Takes a step of the experiment.
  case takeStep
  /// Lets the experiment run.
  case run
  /// Stops the experiment.
  case pause
  /// Takes the experiment back to its start.
  case rewind
  /// Goes from the picture back to the field.
  case toField
  /// Goes on to the next step.
  case goOn
  /// Ends the lesson.
  case finishLesson
  /// Goes to the course list.
  case toLessons
  /// Ends the program.
  case quit
  /// Turns the setting to its next value.
  case change
  /// Closes what lies over the page.
  case close
}

extension TutorState {
  /// What Enter does now.
  public var confirmMeaning: ConfirmMeaning {
    switch (overlay, page) {
    case (.confirmQuit, _): .quit
    case (.help, _), (.brokenLesson, _), (.progress, _): .close
    case (.settings, _): .change
    case (nil, .language): .choose
    case (nil, .course): .open
    case (nil, .practiceEnd): .toLessons
    case (nil, .lesson(let page)):
      if page.experimentMeaning == .setNumber {
        .setNumber
      } else if page.isAnswered(record) {
        page.isLastStep && practice == nil ? .finishLesson : .goOn
      } else if page.walked != nil {
        .toField
      } else if let field = page.focusedField, page.isDone(field, record: record) {
        .goOn
      } else {
        page.experimentMeaning ?? .check
      }
    }
  }
}
