public import Curriculum
public import Tutor

/// What `progress` says of the rules.
public enum MasteryWords: Sentence {
  /// The heading.
  case rules
  /// How well a rule is mastered, and whether it is due.
  case level(RuleHistory.Level, isDue: Bool)
  /// The mistakes that recur, with how often.
  case recurring
  /// A mistake that recurs.
  case mistake(code: String, count: Int)
  /// What to do next: rules are due.
  case nextDue(Int)
  /// What to do next: a rule is shaky.
  case nextShaky(Rule)
  /// What to do next: nothing is urgent.
  case nextCourse

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .rules: "Reglas"
    case .level(.growing, let isDue): "en camino" + (isDue ? ", toca repasar" : "")
    case .level(.shaky, let isDue): "insegura" + (isDue ? ", toca repasar" : "")
    case .level(.solid, let isDue): "firme" + (isDue ? ", toca repasar" : "")
    case .recurring: "Errores que se repiten"
    case .mistake(let code, let count): "\(subject(of: code, voice)): \(code), \(count) veces"
    case .nextDue(1): "Ahora: «nntutor practice --due» repasa la regla que toca hoy."
    case .nextDue(let count):
      "Ahora: «nntutor practice --due» repasa las \(count) reglas que tocan hoy."
    case .nextShaky(let rule):
      "Ahora: «nntutor practice» insiste en lo inseguro: \(voice.say(RuleSentence(rule)))."
    case .nextCourse: "Ahora: «nntutor» sigue con las lecciones."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .rules: "Rules"
    case .level(.growing, let isDue): "on the way" + (isDue ? ", due for review" : "")
    case .level(.shaky, let isDue): "shaky" + (isDue ? ", due for review" : "")
    case .level(.solid, let isDue): "solid" + (isDue ? ", due for review" : "")
    case .recurring: "Mistakes that recur"
    case .mistake(let code, let count): "\(subject(of: code, voice)): \(code), \(count) times"
    case .nextDue(1): "Now: “nntutor practice --due” reviews the rule that is due today."
    case .nextDue(let count):
      "Now: “nntutor practice --due” reviews the \(count) rules that are due today."
    case .nextShaky(let rule):
      "Now: “nntutor practice” works on what is shaky: \(voice.say(RuleSentence(rule)))."
    case .nextCourse: "Now: “nntutor” goes on with the lessons."
    }
  }

  /// The rule that a mistake is about.
  private func subject(of code: String, _ voice: Voice) -> String {
    MistakeCode(rawValue: code)?.rule.map { voice.say(RuleSentence($0)) } ?? ""
  }
}
