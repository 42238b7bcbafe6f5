/// What the program says around its commands.
public enum ProgramWords: Sentence {
  /// The program failed; the terminal is restored.
  case crash
  /// There is no lesson with an id; perhaps another was meant.
  case unknownLesson(String, nearest: String?)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .crash:
      "nntutor se detuvo por un error interno; tu avance hasta la última respuesta está guardado."
    case .unknownLesson(let id, let nearest):
      "nntutor: no hay ninguna lección «\(id)»" + (nearest.map { "; ¿será «\($0)»?" } ?? ".")
        + " «nntutor list» las muestra todas."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .crash:
      "nntutor stopped on an internal error; your progress up to the last answer is kept."
    case .unknownLesson(let id, let nearest):
      "nntutor: there is no lesson “\(id)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ".")
        + " “nntutor list” shows them all."
    }
  }
}
