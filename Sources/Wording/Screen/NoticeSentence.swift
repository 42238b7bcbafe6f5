public import Curriculum
public import Tutor

/// What is told once about what just happened.
public struct NoticeSentence: Sentence {
  private let notice: Notice
  private let course: Course

  /// Creates the sentence for a notice; the course gives the titles of lessons.
  public init(_ notice: Notice, course: Course) {
    self.notice = notice
    self.course = course
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch notice {
    case .typeAnAnswer: "Escribe una respuesta y pulsa Enter; ? da una pista."
    case .cannot(let reason): reason.spanish(voice)
    case .lessonFinished(let id, let isKept):
      "Terminaste «\(title(id, voice))». "
        + (isKept ? "Todo quedó guardado." : "Pero tu avance no se está guardando.")
    case .stepLeftOpen: "Quedaron preguntas sin responder en el paso anterior."
    case .stepsLeftOpen(let count):
      count == 1
        ? "Falta terminar este paso." : "Faltan \(count) pasos por terminar; este es el primero."
    case .answerFull: "La respuesta no admite más texto."
    case .nothingToPractise:
      "Todavía no hay nada que practicar: termina antes un paso con preguntas."
    case .nothingDue(nil): "No hay nada por repasar."
    case .nothingDue(let hours?):
      "No queda nada por repasar ahora; lo próximo toca en "
        + Self.wait(hours, hour: ("una hora", "horas"), days: "días") + "."
    case .dueUnasked(let rules):
      "Toca repasar: \(Self.list(rules, voice)); ninguna pregunta de aquí lo muestra, así que "
        + "vuelve a mirar su lección."
    case .practiceFocus(let rules):
      "Lo que más falta hace: \(Self.list(rules, voice)). Va mezclado con lo demás."
    case .reviewFocus(let rules, let more):
      "Hoy toca repasar: \(Self.list(rules, voice))" + (more > 0 ? ", y \(more) más." : ".")
    case .dueFirst: "Antes de la lección, lo que toca repasar hoy; Esc va directo a la lección."
    case .comesBack: "La pregunta que saltaste vuelve una vez, al final."
    case .staysUnanswered: "La saltaste por segunda vez: en esta ronda ya no vuelve."
    case .clearedFirst(let toLesson):
      "Se borró lo escrito; Esc otra vez "
        + (toLesson ? "lleva a la lección." : "sale de la práctica.")
    case .unknownLesson(let id): "No hay ninguna lección «\(id)»."
    case .brokenLessonFiles(let count, let first):
      (count == 1
        ? "Un archivo de lección tiene errores y no se usa: «\(place(first))». "
        : "\(count) archivos de lección tienen errores y no se usan; el primero es "
          + "«\(place(first))». ")
        + "«nntutor list» con los mismos --lessons dice cuáles son."
    case .record(let problem): problem.spanish(voice)
    case .recordFailed(let problem): RecordWords.failed(problem).spanish(voice)
    case .recordRecovered: RecordWords.recovered.spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch notice {
    case .typeAnAnswer: "Type an answer and press Enter; ? gives a hint."
    case .cannot(let reason): reason.english(voice)
    case .lessonFinished(let id, let isKept):
      "You finished “\(title(id, voice))”. "
        + (isKept ? "Everything is kept." : "But your progress is not being kept.")
    case .stepLeftOpen: "Some questions of the step before are still open."
    case .stepsLeftOpen(let count):
      count == 1
        ? "This step is still open." : "\(count) steps are still open; this is the first."
    case .answerFull: "The answer has no room for more text."
    case .nothingToPractise: "There is nothing to practise yet: finish a step with questions first."
    case .nothingDue(nil): "There is nothing to review."
    case .nothingDue(let hours?):
      "Nothing is due now; the next review comes in "
        + Self.wait(hours, hour: ("an hour", "hours"), days: "days") + "."
    case .dueUnasked(let rules):
      "Due for review: \(Self.list(rules, voice)); no question here shows it, so look at its "
        + "lesson again."
    case .practiceFocus(let rules):
      "What is needed most: \(Self.list(rules, voice)). It comes mixed with the rest."
    case .reviewFocus(let rules, let more):
      "Due for review: \(Self.list(rules, voice))" + (more > 0 ? ", and \(more) more." : ".")
    case .dueFirst: "Before the lesson, what is due for review; Esc goes straight to the lesson."
    case .comesBack: "The question you skipped comes back once, at the end."
    case .staysUnanswered: "Skipped a second time: it does not come back in this round."
    case .clearedFirst(let toLesson):
      "What you typed is cleared; Esc once more "
        + (toLesson ? "goes to the lesson." : "leaves practice.")
    case .unknownLesson(let id): "There is no lesson “\(id)”."
    case .brokenLessonFiles(let count, let first):
      (count == 1
        ? "One lesson file has errors and is not used: “\(place(first))”. "
        : "\(count) lesson files have errors and are not used; the first is “\(place(first))”. ")
        + "“nntutor list” with the same --lessons lists them."
    case .record(let problem): problem.english(voice)
    case .recordFailed(let problem): RecordWords.failed(problem).english(voice)
    case .recordRecovered: RecordWords.recovered.english(voice)
    }
  }

  private func place(_ diagnostic: Diagnostic) -> String {
    diagnostic.path + (diagnostic.line.map { ":\($0)" } ?? "")
  }

  private func title(_ id: String, _ voice: Voice) -> String {
    course.outline(id: id)?.title[voice.language] ?? id
  }

  private static func list(_ rules: [Rule], _ voice: Voice) -> String {
    rules.map { voice.say(RuleSentence($0)) }.joined(separator: ", ")
  }

  /// Hours in words, and days where it is more than two.
  static func wait(
    _ hours: Int, hour: (one: String, many: String), days: String
  ) -> String {
    if hours <= 1 { return hour.one }
    return hours <= 48 ? "\(hours) \(hour.many)" : "\((hours + 23) / 24) \(days)"
  }
}
