/// What `check` says beside its findings.
public enum CheckWords: Sentence {
  /// How many files were checked and how much was found.
  case summary(files: Int, errors: Int, warnings: Int, notes: Int)
  /// How far the checking is.
  case progress(done: Int, of: Int)
  /// A folder without lesson files.
  case noFiles(path: String)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    switch self {
    case .summary(let files, let errors, let warnings, let notes):
      return count(files, "archivo", "archivos") + ": "
        + [
          count(errors, "error", "errores"), count(warnings, "aviso", "avisos"),
          count(notes, "nota", "notas"),
        ].joined(separator: ", ")
    case .progress(let done, let total): return "\(done) de \(total)"
    case .noFiles(let path):
      return "nntutor: no hay archivos .yaml en \(Quotation.spanish(path)); indica otra carpeta"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    switch self {
    case .summary(let files, let errors, let warnings, let notes):
      return count(files, "file") + ": "
        + [count(errors, "error"), count(warnings, "warning"), count(notes, "note")]
        .joined(separator: ", ")
    case .progress(let done, let total): return "\(done) of \(total)"
    case .noFiles(let path):
      return "nntutor: there are no .yaml files in \(Quotation.english(path)); name another folder"
    }
  }
}
