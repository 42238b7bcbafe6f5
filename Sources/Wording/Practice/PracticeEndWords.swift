public import Curriculum
public import Tutor

/// What is said at the end of a session of practice.
public enum PracticeEndWords: Sentence {
  /// The name of the page.
  case title
  /// How many questions were answered, and how many without a miss or hint.
  case score(PracticeSummary)
  /// The rules that the session has made solid, and how many more.
  case firmed([Rule], more: Int)
  /// What stands before what was missed, and how many more there are.
  case misses([PracticeMiss], more: Int)
  /// What was missed in a question.
  case miss(PracticeMiss)
  /// So many misses are not told.
  case moreMisses(Int)
  /// The rule to look at of those that were missed, in a few words, in how many questions it was broken for
  /// certain, and whether it has held since.
  case gist(Rule, times: Int, hasHeld: Bool)
  /// Rules that were missed, and how many more.
  case missed([PracticeSummary.Outcome], more: Int)
  /// Rules that may have been missed, or needed help, and how many more.
  case doubted([PracticeSummary.Outcome], more: Int)
  /// Rules without a miss that come back in so many days, and how many more; nil where they are not mastered
  /// yet.
  case held([PracticeSummary.Outcome], more: Int, days: Int?)
  /// So many questions were skipped and are unanswered.
  case unanswered(Int)
  /// So many rules are due now; where the next session is not about them, with the command for them.
  case due(Int, isNext: Bool)
  /// Nothing is due, and in how many hours the next rule is.
  case nothingDue(hours: Int)
  /// The score, what was missed and what is unanswered, for who leaves.
  case shortly(PracticeSummary)
  /// How to go on, and whether that is with what is due.
  case goOn(key: String, isDue: Bool)

  /// Returns the paragraphs of the page: the score, what has become solid, what was missed, with the rule to
  /// look at, the rules that come back soonest first, then what is left to do.
  public static func paragraphs(_ summary: PracticeSummary) -> [PracticeEndWords] {
    var paragraphs = [score(summary)]
    if !summary.firmed.isEmpty { paragraphs.append(.firmed(summary.firmed, more: 0)) }
    if !summary.misses.isEmpty { paragraphs.append(.misses(summary.misses, more: 0)) }
    if let rule = summary.weakest {
      paragraphs.append(.gist(rule, times: summary.weakestMisses, hasHeld: summary.weakestHeld))
    }
    if !summary.missed.isEmpty { paragraphs.append(.missed(summary.missed, more: 0)) }
    if !summary.doubted.isEmpty { paragraphs.append(.doubted(summary.doubted, more: 0)) }
    let groups = Dictionary(grouping: summary.held, by: \.days)
    let order = groups.keys.sorted { ($0 ?? 0) < ($1 ?? 0) }
    paragraphs += order.map { .held(groups[$0] ?? [], more: 0, days: $0) }
    if summary.unanswered > 0 { paragraphs.append(.unanswered(summary.unanswered)) }
    if summary.due > 0 {
      paragraphs.append(.due(summary.due, isNext: summary.next.isDueOnly))
    } else if let hours = summary.nextHours {
      paragraphs.append(.nothingDue(hours: hours))
    }
    return paragraphs
  }

  /// What is told below it, each on a line of its own.
  public var listed: [PracticeEndWords] {
    guard case .misses(let misses, let more) = self else { return [] }
    return misses.map { .miss($0) } + (more > 0 ? [.moreMisses(more)] : [])
  }

  /// How many rules or misses it names where it may name fewer; nil where it names none.
  public var count: Int? {
    switch self {
    case .misses(let misses, _): misses.count
    case .firmed(let rules, _): rules.count
    case .missed(let outcomes, _), .doubted(let outcomes, _), .held(let outcomes, _, _):
      outcomes.count
    default: nil
    }
  }

  /// Returns the same with no more than so many rules or misses, and how many more there are.
  public func naming(_ count: Int) -> PracticeEndWords {
    let left = max((self.count ?? 0) - count, 0)
    return switch self {
    case .misses(let misses, let more): .misses(Array(misses.prefix(count)), more: more + left)
    case .firmed(let rules, let more): .firmed(Array(rules.prefix(count)), more: more + left)
    case .missed(let outcomes, let more):
      .missed(Array(outcomes.prefix(count)), more: more + left)
    case .doubted(let outcomes, let more):
      .doubted(Array(outcomes.prefix(count)), more: more + left)
    case .held(let outcomes, let more, let days):
      .held(Array(outcomes.prefix(count)), more: more + left, days: days)
    default: self
    }
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .title: "Fin de la práctica"
    case .score(let summary) where summary.answered == 0:
      "Ninguna pregunta respondida. Semilla \(summary.seed)."
    case .score(let summary):
      (summary.answered == 1 ? "1 pregunta" : "\(summary.answered) preguntas")
        + (summary.isAllClean ? ", todas" : ", \(summary.clean)")
        + " a la primera y sin pistas. Semilla \(summary.seed)."
    case .firmed(let rules, let more):
      (rules.count + more == 1 ? "Ahora firme: " : "Ahora firmes: ")
        + listed(rules.map { RuleSentence($0).spanish(voice) }, "y", more, "más")
    case .misses: "Con fallos o pistas, por lo que se ve:"
    case .miss(let miss): MissSentence(miss).spanish(voice)
    case .moreMisses(let count): "y \(count) más."
    case .gist(let rule, let times, let hasHeld):
      "Para mirar"
        + story(times > 1 ? "faltó en \(times) preguntas" : nil, hasHeld ? "después salió" : nil)
        + ": \(RuleSentence(rule).spanish(voice)), es decir, \(RuleGist(rule).spanish(voice))."
    case .missed(let outcomes, let more):
      comesBackInSpanish("Con fallos", outcomes, more, days: 1, voice)
    case .doubted(let outcomes, let more):
      comesBackInSpanish("En duda", outcomes, more, days: 1, voice)
    case .held(let outcomes, let more, nil):
      "Bien, pero aún con pocas respuestas: " + listed(named(outcomes, voice), "y", more, "más")
    case .held(let outcomes, let more, let days?):
      comesBackInSpanish("Sin fallos", outcomes, more, days: days, voice)
    case .unanswered(1): "1 pregunta saltada quedó sin responder."
    case .unanswered(let count): "\(count) preguntas saltadas quedaron sin responder."
    case .due(let count, let isNext):
      (count == 1 ? "Hoy queda 1 regla por repasar" : "Hoy quedan \(count) reglas por repasar")
        + (isNext ? "." : ": «nntutor practice --due».")
    case .nothingDue(let hours):
      "Ahora no queda nada por repasar; lo próximo, en "
        + NoticeSentence.wait(hours, hour: ("una hora", "horas"), days: "días") + "."
    case .shortly(let summary):
      ([Self.score(summary).spanish(voice)]
        + subjects(of: summary) { $0.subjectInSpanish(voice) }.map { "Con fallos o pistas: \($0)." }
        + Self.unansweredWords(summary).map { $0.spanish(voice) }).joined(separator: " ")
    case .goOn(let key, let isDue):
      "\(key): \(isDue ? "repasar lo que toca hoy" : "otra ronda"). Enter: lecciones."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .title: "End of the practice"
    case .score(let summary) where summary.answered == 0:
      "No question was answered. Seed \(summary.seed)."
    case .score(let summary):
      (summary.answered == 1 ? "1 question" : "\(summary.answered) questions")
        + (summary.isAllClean ? ", all" : ", \(summary.clean)")
        + " at the first try without hints. Seed \(summary.seed)."
    case .firmed(let rules, let more):
      "Solid now: " + listed(rules.map { RuleSentence($0).english(voice) }, "and", more, "more")
    case .misses: "With misses or hints, by the look of it:"
    case .miss(let miss): MissSentence(miss).english(voice)
    case .moreMisses(let count): "and \(count) more."
    case .gist(let rule, let times, let hasHeld):
      "To look at"
        + story(times > 1 ? "missed in \(times) questions" : nil, hasHeld ? "then it held" : nil)
        + ": \(RuleSentence(rule).english(voice)), that is, \(RuleGist(rule).english(voice))."
    case .missed(let outcomes, let more):
      comesBackInEnglish("Missed", outcomes, more, days: 1, voice)
    case .doubted(let outcomes, let more):
      comesBackInEnglish("In doubt", outcomes, more, days: 1, voice)
    case .held(let outcomes, let more, nil):
      "Right, but with few answers yet: " + listed(named(outcomes, voice), "and", more, "more")
    case .held(let outcomes, let more, let days?):
      comesBackInEnglish("No misses", outcomes, more, days: days, voice)
    case .unanswered(1): "1 question that you skipped is unanswered."
    case .unanswered(let count): "\(count) questions that you skipped are unanswered."
    case .due(let count, let isNext):
      (count == 1 ? "1 rule is still due today" : "\(count) rules are still due today")
        + (isNext ? "." : ": “nntutor practice --due”.")
    case .nothingDue(let hours):
      "Nothing is left to review now; more in "
        + NoticeSentence.wait(hours, hour: ("an hour", "hours"), days: "days") + "."
    case .shortly(let summary):
      ([Self.score(summary).english(voice)]
        + subjects(of: summary) { $0.subjectInEnglish(voice) }
        .map { "With misses or hints: \($0)." }
        + Self.unansweredWords(summary).map { $0.english(voice) }).joined(separator: " ")
    case .goOn(let key, let isDue):
      "\(key): \(isDue ? "review what is due" : "another round"). Enter: lessons."
    }
  }

  /// Rules that come back in some days, after what is said of them.
  private func comesBackInSpanish(
    _ standing: String, _ outcomes: [PracticeSummary.Outcome], _ more: Int, days: Int,
    _ voice: Voice
  ) -> String {
    standing + (outcomes.count + more == 1 ? ", vuelve " : ", vuelven ")
      + (days == 1 ? "mañana: " : "en \(days) días: ")
      + listed(named(outcomes, voice), "y", more, "más")
  }

  /// Rules that come back in some days, after what is said of them.
  private func comesBackInEnglish(
    _ standing: String, _ outcomes: [PracticeSummary.Outcome], _ more: Int, days: Int,
    _ voice: Voice
  ) -> String {
    standing + (days == 1 ? ", back tomorrow: " : ", back in \(days) days: ")
      + listed(named(outcomes, voice), "and", more, "more")
  }

  /// What became of a rule, in brackets; nothing where there is nothing to tell.
  private func story(_ parts: String?...) -> String {
    let told = parts.compactMap(\.self)
    return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
  }

  /// Names, and how many more there are.
  private func listed(_ names: [String], _ and: String, _ more: Int, _ moreWord: String) -> String {
    (names + (more > 0 ? ["\(and) \(more) \(moreWord)"] : [])).joined(separator: ", ") + "."
  }

  private func named(_ outcomes: [PracticeSummary.Outcome], _ voice: Voice) -> [String] {
    outcomes.map { voice.say(RuleSentence($0.rule)) }
  }

  /// What was asked in the questions that were missed, each once; none where none was.
  private func subjects(
    of summary: PracticeSummary, _ say: (MissSentence) -> String
  ) -> [String] {
    var said: [String] = []
    for subject in summary.misses.map({ say(MissSentence($0)) }) where !said.contains(subject) {
      said.append(subject)
    }
    return said.isEmpty ? [] : [said.joined(separator: "; ")]
  }

  private static func unansweredWords(_ summary: PracticeSummary) -> [PracticeEndWords] {
    summary.unanswered == 0 ? [] : [.unanswered(summary.unanswered)]
  }
}

extension PracticeSummary {
  /// Whether each of several questions was answered without a miss or hint.
  fileprivate var isAllClean: Bool { answered > 1 && clean == answered }
}
