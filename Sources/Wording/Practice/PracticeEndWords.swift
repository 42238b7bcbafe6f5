public import Curriculum
public import Tutor

/// What is said at the end of a session of practice.
public enum PracticeEndWords: Sentence {
  /// The name of the page.
  case title
  /// How many questions were answered, and how many without a miss or hint.
  case score(PracticeSummary)
  /// The rules that were missed, with when they come back.
  case missed([PracticeSummary.Outcome])
  /// Rules without a miss that come back in so many days; nil where they are not mastered yet.
  case held([PracticeSummary.Outcome], days: Int?)
  /// The rules that the session has made solid.
  case firmed([Rule])
  /// The rule that came off worst, in a few words.
  case gist(Rule)
  /// The score, the rules that were missed and those that were not, for who leaves in the middle.
  case shortly(PracticeSummary)
  /// How to go on.
  case goOn(key: String)

  /// Returns the paragraphs of the page: the score, what has become solid, then what was missed,
  /// with the rule to look at, then what held, the soonest to come back first.
  public static func paragraphs(_ summary: PracticeSummary) -> [PracticeEndWords] {
    var paragraphs = [score(summary)]
    if !summary.firmed.isEmpty { paragraphs.append(.firmed(summary.firmed)) }
    if let worst = summary.missed.first {
      paragraphs += [.missed(summary.missed), .gist(worst.rule)]
    }
    let groups = Dictionary(grouping: summary.held, by: \.days)
    let order = groups.keys.sorted { ($0 ?? 0) < ($1 ?? 0) }
    return paragraphs + order.map { .held(groups[$0] ?? [], days: $0) }
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
    case .missed(let outcomes):
      "Por afianzar, vuelve mañana: "
        + list(outcomes, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" })
    case .held(let outcomes, nil):
      "Bien, pero aún con pocas respuestas: "
        + list(outcomes, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" })
    case .held(let outcomes, 1):
      "Sin fallos, vuelve mañana: "
        + list(outcomes, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" })
    case .held(let outcomes, let days?):
      "Sin fallos, vuelve en \(days) días: "
        + list(outcomes, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" })
    case .firmed(let rules):
      (rules.count == 1 ? "Ahora firme: " : "Ahora firmes: ")
        + rules.map { voice.say(RuleSentence($0)) }.joined(separator: ", ") + "."
    case .gist(let rule):
      "Para mirar: \(RuleSentence(rule).spanish(voice)), es decir, \(RuleGist(rule).spanish(voice))."
    case .shortly(let summary):
      Self.score(summary).spanish(voice)
        + (summary.missed.isEmpty
          ? ""
          : " Por afianzar: "
            + list(
              summary.missed, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" }))
        + (summary.held.isEmpty
          ? ""
          : " Sin fallos: "
            + list(
              summary.held, voice, more: { "y \($0) más" }, share: { "\($0) de \($1)" }))
    case .goOn(let key): "\(key): otra ronda. Enter: lecciones."
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
    case .missed(let outcomes):
      "To be made firm, back tomorrow: "
        + list(outcomes, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" })
    case .held(let outcomes, nil):
      "Right, but with few answers yet: "
        + list(outcomes, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" })
    case .held(let outcomes, 1):
      "No misses, back tomorrow: "
        + list(outcomes, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" })
    case .held(let outcomes, let days?):
      "No misses, back in \(days) days: "
        + list(outcomes, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" })
    case .firmed(let rules):
      "Solid now: " + rules.map { voice.say(RuleSentence($0)) }.joined(separator: ", ") + "."
    case .gist(let rule):
      "To look at: \(RuleSentence(rule).english(voice)), that is, \(RuleGist(rule).english(voice))."
    case .shortly(let summary):
      Self.score(summary).english(voice)
        + (summary.missed.isEmpty
          ? ""
          : " To be made firm: "
            + list(
              summary.missed, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" }))
        + (summary.held.isEmpty
          ? ""
          : " No misses: "
            + list(
              summary.held, voice, more: { "and \($0) more" }, share: { "\($0) of \($1)" }))
    case .goOn(let key): "\(key): another round. Enter: lessons."
    }
  }

  /// The most rules that are named; the page on progress has all.
  private static let named = 5

  /// The rules, each with how many answers were right.
  private func list(
    _ outcomes: [PracticeSummary.Outcome], _ voice: Voice, more: (Int) -> String,
    share: (Int, Int) -> String
  ) -> String {
    let names = outcomes.prefix(Self.named).map {
      voice.say(RuleSentence($0.rule)) + " (" + share($0.right, $0.right + $0.missed) + ")"
    }
    let rest = outcomes.count - names.count
    return (names + (rest > 0 ? [more(rest)] : [])).joined(separator: ", ") + "."
  }
}

extension PracticeSummary {
  /// Whether each of several questions was answered without a miss or hint.
  fileprivate var isAllClean: Bool { answered > 1 && clean == answered }
}
