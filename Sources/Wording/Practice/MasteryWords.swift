public import Curriculum
public import Tutor

/// What `progress` says of the rules.
public enum MasteryWords: Sentence {
  /// The mistakes that recur, with how often.
  case recurring
  /// What to do next, as a command.
  case next(ProgressReport.Advice)
  /// The name of the page.
  case title
  /// How many lessons are finished.
  case lessons(finished: Int, of: Int)
  /// How firm so many rules are, and when they come back, as a heading.
  case standing(ProgressReport.Standing, count: Int)
  /// A rule against which the same mistakes were made again and again.
  case recurs(Rule, count: Int)
  /// What to do next, with the key or the word that begins practice; nil where none does.
  case advice(ProgressReport.Advice, key: String?)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .recurring: "Errores que se repiten"
    case .next(.review(1)): "Ahora: «nntutor practice --due» repasa la regla que toca hoy."
    case .next(.review(let count)):
      "Ahora: «nntutor practice --due» repasa las \(count) reglas que tocan hoy."
    case .next(.strengthen(let rule)):
      "Ahora: «nntutor practice» insiste en lo que falta afianzar: \(voice.say(RuleSentence(rule)))."
    case .next(.begin), .next(.goOn): "Ahora: «nntutor» sigue con las lecciones."
    case .title: "Tu avance"
    case .lessons(let finished, let count):
      "\(finished) de \(count) lecciones terminadas."
    case .standing(let standing, let count):
      Self.spanishLevel(standing.level, count)
        + (standing.isDue ? ", toca repasar hoy" : "")
        + (standing.days.map {
          (count == 1 ? ", vuelve " : ", vuelven ") + ($0 == 1 ? "mañana" : "en \($0) días")
        } ?? "")
    case .recurs(let rule, let count):
      "\(voice.say(RuleSentence(rule))), \(count) veces. La regla: \(voice.say(RuleGist(rule)))."
    case .advice(.begin, _): "Aquí verás cuán firme está cada regla, en cuanto respondas preguntas."
    case .advice(.review(1), let key): "Ahora toca repasar 1 regla\(Self.aside(key))."
    case .advice(.review(let count), let key):
      "Ahora toca repasar \(count) reglas\(Self.aside(key))."
    case .advice(.strengthen(let rule), let key):
      "Ahora conviene practicar lo que falta afianzar\(Self.aside(key)): \(voice.say(RuleSentence(rule)))."
    case .advice(.goOn, _): "Nada urge: sigue con las lecciones."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .recurring: "Mistakes that recur"
    case .next(.review(1)): "Now: “nntutor practice --due” reviews the rule that is due today."
    case .next(.review(let count)):
      "Now: “nntutor practice --due” reviews the \(count) rules that are due today."
    case .next(.strengthen(let rule)):
      "Now: “nntutor practice” works on what is not solid yet: \(voice.say(RuleSentence(rule)))."
    case .next(.begin), .next(.goOn): "Now: “nntutor” goes on with the lessons."
    case .title: "Your progress"
    case .lessons(let finished, let count): "\(finished) of \(count) lessons finished."
    case .standing(let standing, _):
      Self.englishLevel(standing.level) + (standing.isDue ? ", due for review" : "")
        + (standing.days.map { $0 == 1 ? ", back tomorrow" : ", back in \($0) days" } ?? "")
    case .recurs(let rule, let count):
      "\(voice.say(RuleSentence(rule))), \(count) times. The rule: \(voice.say(RuleGist(rule)))."
    case .advice(.begin, _):
      "Here you will see how firm each rule is, as soon as you answer questions."
    case .advice(.review(1), let key): "Now 1 rule is due for review\(Self.aside(key))."
    case .advice(.review(let count), let key):
      "Now \(count) rules are due for review\(Self.aside(key))."
    case .advice(.strengthen(let rule), let key):
      "Now practise what is not solid yet\(Self.aside(key)): \(voice.say(RuleSentence(rule)))."
    case .advice(.goOn, _): "Nothing is urgent: go on with the lessons."
    }
  }

  private static func aside(_ key: String?) -> String { key.map { " (\($0))" } ?? "" }

  private static func spanishLevel(_ level: RuleHistory.Level, _ count: Int) -> String {
    switch level {
    case .growing: "En camino"
    case .shaky: count == 1 ? "Insegura" : "Inseguras"
    case .solid: count == 1 ? "Firme" : "Firmes"
    }
  }

  private static func englishLevel(_ level: RuleHistory.Level) -> String {
    switch level {
    case .growing: "On the way"
    case .shaky: "Shaky"
    case .solid: "Solid"
    }
  }
}
