public import Tutor

/// What is said of the record while the program runs and when it ends.
public enum RecordWords: Sentence, Hashable, Sendable {
  /// From now on nothing is kept; the program goes on trying.
  case failed(RecordProblem)
  /// What could not be kept is kept now.
  case recovered
  /// At the end some answers are lost, for the error stream.
  case lost(answers: Int, RecordProblem)
  /// The record could not be read, for the error stream.
  case unreadable(RecordProblem)
  /// The record could not be changed, for the error stream.
  case unchanged(RecordProblem)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .failed(let problem):
      "Lo que hagas desde ahora todavía no queda guardado: \(problem.spanishCause). "
        + "\(Self.spanishRemedy(problem)) nntutor lo vuelve a intentar cada vez."
    case .recovered: "El registro funciona otra vez: todo quedó guardado."
    case .lost(let answers, let problem):
      "nntutor: error: lo último no quedó guardado (\(Self.spanishAmount(answers))): "
        + problem.spanishCause
    case .unreadable(let problem):
      "nntutor: error: no se pudo leer el registro: \(problem.spanishCause)"
    case .unchanged(let problem):
      "nntutor: error: no se pudo cambiar el registro: \(problem.spanishCause)"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .failed(let problem):
      "What you do from now on is not kept yet: \(problem.englishCause). "
        + "\(Self.englishRemedy(problem)) nntutor tries again every time."
    case .recovered: "The record works again: everything is kept."
    case .lost(let answers, let problem):
      "nntutor: error: what came last is not kept (\(Self.englishAmount(answers))): "
        + problem.englishCause
    case .unreadable(let problem):
      "nntutor: error: the record could not be read: \(problem.englishCause)"
    case .unchanged(let problem):
      "nntutor: error: the record could not be changed: \(problem.englishCause)"
    }
  }

  /// What a learner can do while the program runs; the record cannot move then.
  private static func spanishRemedy(_ problem: RecordProblem) -> String {
    switch problem {
    case .diskFull: "Libera espacio;"
    case .locked: "Cierra ese programa;"
    case .readOnly: "Permite escribir ahí, o sal y elige otra carpeta con --data;"
    case .folderUnusable, .damaged, .damagedInPlace, .newerVersion, .failed:
      "Para guardar en otra carpeta, sal y elige una con --data;"
    }
  }

  private static func englishRemedy(_ problem: RecordProblem) -> String {
    switch problem {
    case .diskFull: "Free some space;"
    case .locked: "Close that program;"
    case .readOnly: "Allow writing there, or quit and choose another folder with --data;"
    case .folderUnusable, .damaged, .damagedInPlace, .newerVersion, .failed:
      "To keep it in another folder, quit and choose one with --data;"
    }
  }

  private static func spanishAmount(_ answers: Int) -> String {
    answers == 1 ? "1 respuesta" : "\(answers) respuestas"
  }

  private static func englishAmount(_ answers: Int) -> String {
    answers == 1 ? "1 answer" : "\(answers) answers"
  }
}
