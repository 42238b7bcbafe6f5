public import Curriculum

extension CheckProblem {
  /// Says in English what is wrong, without place and severity.
  public func english(_ voice: Voice) -> String {
    func quoted(_ text: String) -> String { Quotation.english(text) }
    func name(_ language: Language) -> String { language == .spanish ? "Spanish" : "English" }
    let ascii = " in ASCII"
    return switch self {
    case .format(let problem): problem.english(voice)
    case .repeatedLesson(let id, let path):
      "the id \(quoted(id)) is that of \(path) too; give one of the two another"
    case .unknownRequirement(let id, let nearest):
      "there is no lesson \(quoted(id))"
        + (nearest.map { "; did you mean \(quoted($0))?" } ?? "; check it together with its file")
    case .requirementCircle(let ids) where Set(ids).count == 1:
      "the lesson requires itself; take that out"
    case .requirementCircle(let ids):
      "these lessons require one another: \(ids.joined(separator: " → ")); take one requirement out"
    case .placeholderMissing(let placeholder, let has, let lacks):
      "the \(name(has)) version has “{\(placeholder)}” and the \(name(lacks)) one has not; "
        + "use the same values in both"
    case .sameInEveryLanguage:
      "this text is the same in every language; translate it, or declare one language"
    case .undrawable(let text):
      "\(quoted(text)) cannot be shown on a terminal; write it in another way"
    case .tooHigh(let step, let language, let isASCII):
      "the step \(quoted(step)) does not fit 80x24 in \(name(language))\(isASCII ? ascii : ""); "
        + "shorten it or split it"
    case .lineTooWide(let columns, let limit, let isASCII):
      "a line that is kept as it is takes \(columns) columns\(isASCII ? ascii : ""), and the screen "
        + "has \(limit); break it"
    case .unusedGraph(let graph):
      "no step uses the graph \(quoted(graph)); name it in a step or delete it"
    case .saysAnswer(let field, let answer):
      "this text says \(quoted(answer)), the answer to \(quoted(field)); leave it to the learner"
    case .placeholderOfAsked(let node):
      "“{\(node)}” shows the value that the step asks for; put it under “after”"
    case .sameOption(let first, let second):
      "the options \(first) and \(second) say the same; change one of them"
    case .noFormula(let field, let missing):
      "\(quoted(field)) has no formula over the names in “over”"
        + (missing.isEmpty ? "" : ": it also needs \(missing.joined(separator: ", "))")
        + "; add what is needed, or write the formula under “formula”"
    case .foundByZeros(let field):
      "zeros satisfy every row of \(quoted(field)); add a row that asks for more"
    case .notFound(let field):
      "no simple values satisfy every row of \(quoted(field)); make sure that there are some"
    case .refused(let field, let answer, nil):
      "who works without rounding answers \(quoted(field)) with \(quoted(answer)) and is refused; "
        + "choose other numbers, or ask for fewer figures"
    case .refused(let field, let answer, let figures?):
      "who rounds to \(figures) figures on the way answers \(quoted(field)) with \(quoted(answer)) "
        + "and is refused; choose rounder numbers, or ask for the values on the way first"
    case .refusedInPractice(let drawn, let field, let answer):
      "with \(Self.list(drawn, voice)), which practice may draw, who works without rounding answers "
        + "\(quoted(field)) with \(quoted(answer)) and is refused; let the given values vary less"
    case .neverDrawn(let step, let field, let largest):
      "practice finds no new numbers for the step \(quoted(step)): with all that “vary” allows some number, "
        + "most often \(quoted(field)), has no value, is too small or greater than "
        + "\(voice.number(largest)), or lies where a function turns sharply; choose other values, or raise "
        + "“largest”"
    case .alwaysHidden(let step, let field, let mistake):
      "practice finds no new numbers for the step \(quoted(step)): with all that “vary” allows some "
        + "mistake gives a right answer, most often in \(quoted(field)): "
        + "\(mistake.clause[.english]) (\(mistake.code)); let more values vary, or ask for less at once"
    case .unrecognised(let field, let mistake, let answer):
      "the mistake \(mistake) gives \(quoted(answer)) in \(quoted(field)) and is not recognised; "
        + "check its formula"
    case .rightByMistake(let field, let mistake):
      "the mistake \(mistake) gives the right answer in \(quoted(field)); choose other numbers, or "
        + "take it out"
    case .reachedAtStart(let field):
      "the goal of \(quoted(field)) holds before anything is done; ask for more"
    case .notReached(let field):
      "no settings were found that reach the goal of \(quoted(field)); ask for less, or allow more "
        + "steps"
    case .hidden(let field, let answer, let mistakes):
      "\(answer) in \(quoted(field)) hides \(mistakes.count == 1 ? "a mistake" : "mistakes"): "
        + Self.listed(mistakes, .english, separator: "; ")
    case .colliding(let field, let groups):
      "in \(quoted(field)) one wrong number comes from several mistakes: "
        + groups.map { group in
          let reasons = Self.listed(group.mistakes, .english, separator: ", or ")
          return "\(voice.number(group.value)) where \(reasons)"
        }.joined(separator: "; ")
    case .betterNumbers(let step, nil):
      "no better numbers were found for the step \(quoted(step))"
    case .betterNumbers(let step, let better?):
      "with \(Self.list(better.changes, voice)), in the step \(quoted(step)) \(better.english)"
    }
  }

  /// The most mistakes of one number that are put into words.
  static let mostListed = 4

  /// Mistakes in words, as in `you gave the value of z (F-PARENT)`.
  static func listed(
    _ mistakes: [NamedMistake], _ language: Language, separator: String
  ) -> String {
    let more = mistakes.count - mostListed
    let listed = mistakes.prefix(mostListed).map { "\($0.clause[language]) (\($0.code))" }
    let rest = language == .spanish ? " y \(more) más" : " and \(more) more"
    return listed.joined(separator: separator) + (more > 0 ? separator.prefix(1) + rest : "")
  }

  /// Values of nodes, as in `w = 2, x = 0.5`.
  static func list(_ changes: [BetterNumbers.Change], _ voice: Voice) -> String {
    changes.map { "\($0.node) = \(voice.number($0.value))" }.joined(separator: ", ")
  }
}
