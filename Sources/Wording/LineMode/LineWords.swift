import Curriculum
public import Tutor

/// The sentences that only line mode says.
public enum LineWords: Sentence {
  /// One answer to the question for the language.
  case chooseThisLanguage
  /// The prompt for an answer.
  case answerPrompt
  /// The prompt on the course list.
  case lessonPrompt
  /// The prompt on the settings.
  case settingPrompt
  /// The prompt where Enter goes on.
  case continuePrompt
  /// How a lesson is opened.
  case howToOpen
  /// What line mode is, said once at the start.
  case welcome
  /// A row of a table and what is asked in it.
  case row(known: [String], asked: String)
  /// Which entry of a matrix is asked, from 1.
  case entry(row: Int, column: Int)
  /// That the question can be split into small ones.
  case splitOffer
  /// Which line of a worked pass is the first wrong one, from a to a last letter, and how to hear them
  /// all again.
  case whichLine(last: String)
  /// Where in an answer something cannot be read.
  case atCharacter(Int)
  /// How much of a lesson is done.
  case done(LessonStatus)
  /// Everything is kept.
  case kept
  /// Not everything, or nothing, is kept.
  case notKept
  /// Why there is no full screen, for the error stream.
  case whyPlain(any Sentence)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .chooseThisLanguage: "Para español, escribe 1 o es."
    case .answerPrompt: "respuesta>"
    case .lessonPrompt: "lección>"
    case .settingPrompt: "ajuste>"
    case .continuePrompt: "Enter para seguir>"
    case .howToOpen: "Escribe el número de una lección; «ayuda» muestra todos los comandos."
    case .welcome: "nntutor. Escribe «ayuda» para ver los comandos o «salir» para terminar."
    case .row(let known, let asked): "Con \(known.joined(separator: ", ")): ¿\(asked)?"
    case .entry(let row, let column): "Fila \(row), columna \(column): ?"
    case .splitOffer: "«dividir» divide esta pregunta en preguntas chicas."
    case .whichLine(let last):
      "¿Cuál es la primera línea equivocada, de la a a la \(last)? \(LineCommand.again.quoted(in: .spanish)) las "
        + "repite todas."
    case .atCharacter(let position): "El problema está en el carácter \(position)."
    case .done(let status): "\(status.finishedSteps) de \(status.steps) pasos hechos."
    case .kept: "Todo quedó guardado. Hasta luego."
    case .notKept: "No todo quedó guardado. Hasta luego."
    case .whyPlain(let reason):
      "nntutor: sin pantalla completa (\(reason.spanish(voice))); se continúa en texto simple."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .chooseThisLanguage: "For English, type 2 or en."
    case .answerPrompt: "answer>"
    case .lessonPrompt: "lesson>"
    case .settingPrompt: "setting>"
    case .continuePrompt: "Enter to continue>"
    case .howToOpen: "Type the number of a lesson; “help” lists all the commands."
    case .welcome: "nntutor. Type “help” for the commands, “quit” to leave."
    case .row(let known, let asked): "With \(known.joined(separator: ", ")): \(asked)?"
    case .entry(let row, let column): "Row \(row), column \(column): ?"
    case .splitOffer: "“split” splits this question into small ones."
    case .whichLine(let last):
      "Which line is the first wrong one, a to \(last)? \(LineCommand.again.quoted(in: .english)) tells them "
        + "all again."
    case .atCharacter(let position): "The problem is at character \(position)."
    case .done(let status): "\(status.finishedSteps) of \(status.steps) steps done."
    case .kept: "Everything is kept. Goodbye."
    case .notKept: "Not everything was saved. Goodbye."
    case .whyPlain(let reason):
      "nntutor: no full screen (\(reason.english(voice))); continuing in plain text."
    }
  }
}
