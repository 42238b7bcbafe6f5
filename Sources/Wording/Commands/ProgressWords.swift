/// What `progress` says about the learner's record.
public enum ProgressWords: Sentence {
  /// How far the learner is in a lesson.
  case lesson(
    finishedSteps: Int, steps: Int?, rightFirstTime: Int, tried: Int, revealed: Int,
    last: String?)
  /// Nothing of a lesson was done yet.
  case notBegun
  /// Nothing was done yet at all.
  case nothingYet
  /// Where the record is.
  case folder(String)
  /// Whether to remove a lesson, or everything for nil.
  case resetQuestion(lesson: String?, answers: Int, steps: Int)
  /// What answers that question.
  case resetPrompt
  /// The question cannot be asked where there is no terminal.
  case resetNeedsYes
  /// There is nothing to remove.
  case nothingToReset(lesson: String?)
  /// What was removed.
  case removed(lesson: String?, answers: Int, steps: Int)
  /// Nothing was removed.
  case kept

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .lesson(let finished, let steps, let right, let tried, let revealed, let last):
      [
        steps.map { "\(finished) de \($0) pasos" }
          ?? (finished == 1 ? "1 paso terminado" : "\(finished) pasos terminados"),
        tried == 0 ? nil : "\(right) de \(tried) a la primera",
        revealed == 0 ? nil : revealed == 1 ? "1 solución vista" : "\(revealed) soluciones vistas",
        last.map { "última vez \($0)" },
      ].compactMap(\.self).joined(separator: "; ")
    case .notBegun: "sin empezar"
    case .nothingYet: "Todavía no hay nada registrado."
    case .folder(let path): "El registro está en «\(path)»."
    case .resetQuestion(let lesson, let answers, let steps):
      "¿Borrar \(Self.spanishAmount(answers, steps)) \(Self.spanishScope(lesson))? "
        + "No se puede deshacer."
    case .resetPrompt: "Escribe sí para borrar: "
    case .resetNeedsYes:
      "nntutor: error: sin una terminal no se puede preguntar; agrega --yes para borrar"
    case .nothingToReset(let lesson):
      lesson.map { "No hay nada registrado de la lección «\($0)»." } ?? "No hay nada registrado."
    case .removed(let lesson, let answers, let steps):
      "Se borró: \(Self.spanishAmount(answers, steps)) \(Self.spanishScope(lesson)). "
        + "Los ajustes quedan como estaban."
    case .kept: "No se borró nada."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .lesson(let finished, let steps, let right, let tried, let revealed, let last):
      [
        steps.map { "\(finished) of \($0) steps" }
          ?? (finished == 1 ? "1 step finished" : "\(finished) steps finished"),
        tried == 0 ? nil : "\(right) of \(tried) right first time",
        revealed == 0 ? nil : revealed == 1 ? "1 solution seen" : "\(revealed) solutions seen",
        last.map { "last on \($0)" },
      ].compactMap(\.self).joined(separator: "; ")
    case .notBegun: "not begun"
    case .nothingYet: "Nothing is recorded yet."
    case .folder(let path): "The record is in “\(path)”."
    case .resetQuestion(let lesson, let answers, let steps):
      "Remove \(Self.englishAmount(answers, steps)) \(Self.englishScope(lesson))? "
        + "This cannot be undone."
    case .resetPrompt: "Type yes to remove: "
    case .resetNeedsYes:
      "nntutor: error: without a terminal there is nobody to ask; add --yes to remove"
    case .nothingToReset(let lesson):
      lesson.map { "Nothing is recorded of the lesson “\($0)”." } ?? "Nothing is recorded."
    case .removed(let lesson, let answers, let steps):
      "Removed: \(Self.englishAmount(answers, steps)) \(Self.englishScope(lesson)). "
        + "The settings stay as they were."
    case .kept: "Nothing was removed."
    }
  }

  private static func spanishAmount(_ answers: Int, _ steps: Int) -> String {
    (answers == 1 ? "1 respuesta" : "\(answers) respuestas") + " y "
      + (steps == 1 ? "1 paso terminado" : "\(steps) pasos terminados")
  }

  private static func spanishScope(_ lesson: String?) -> String {
    lesson.map { "de la lección «\($0)»" } ?? "de todas las lecciones"
  }

  private static func englishAmount(_ answers: Int, _ steps: Int) -> String {
    (answers == 1 ? "1 answer" : "\(answers) answers") + " and "
      + (steps == 1 ? "1 finished step" : "\(steps) finished steps")
  }

  private static func englishScope(_ lesson: String?) -> String {
    lesson.map { "of the lesson “\($0)”" } ?? "of all lessons"
  }
}
