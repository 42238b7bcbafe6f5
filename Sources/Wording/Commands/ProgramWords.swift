/// What the program says around its commands.
public enum ProgramWords: Sentence {
  /// The program failed, the terminal is restored; whether the record was kept.
  case crash(isKept: Bool)
  /// The log that was asked for cannot be opened; the reason is the system's.
  case logUnusable(path: String, reason: String)
  /// There is no lesson with an id; perhaps another was meant.
  case unknownLesson(String, nearest: String?)

  /// No graph of a lesson has values to be drawn anew; the lessons that have such graphs.
  case nothingVaries(String, others: [String])

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .crash(let isKept):
      "nntutor se detuvo por un error interno; "
        + (isKept
          ? "tu avance hasta la última respuesta está guardado."
          : "tu avance no se estaba guardando.")
    case .logUnusable(let path, let reason):
      "nntutor: no se puede abrir el archivo de NNTUTOR_LOG, «\(path)» (\(reason)); sigue sin él."
    case .unknownLesson(let id, let nearest):
      "nntutor: no hay ninguna lección «\(id)»" + (nearest.map { "; ¿será «\($0)»?" } ?? ".")
        + " «nntutor list» las muestra todas."
    case .nothingVaries(let id, let others):
      "nntutor: en la lección «\(id)» no hay preguntas sobre un grafo con números que varíen, así que no hay "
        + "con qué practicar."
        + (others.isEmpty ? "" : " Lecciones con esos grafos: \(others.joined(separator: ", ")).")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .crash(let isKept):
      "nntutor stopped on an internal error; "
        + (isKept
          ? "your progress up to the last answer is kept." : "your progress was not being kept.")
    case .logUnusable(let path, let reason):
      "nntutor: the file of NNTUTOR_LOG, “\(path)”, cannot be opened (\(reason)); going on without."
    case .unknownLesson(let id, let nearest):
      "nntutor: there is no lesson “\(id)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ".")
        + " “nntutor list” shows them all."
    case .nothingVaries(let id, let others):
      "nntutor: the lesson “\(id)” asks about no graph whose numbers vary, so there is nothing to practise "
        + "with." + (others.isEmpty ? "" : " Lessons that do: \(others.joined(separator: ", ")).")
    }
  }
}
