import Checking
import Curriculum
import Wording

extension CheckProblem.NamedMistake {
  /// Says in every language what somebody does who makes a mistake.
  init(_ mistake: Mistake, output: String) {
    let clauses = Language.allCases.map { language in
      let voice = Voice(language: language, decimalMark: language.usualDecimalMark)
      return (language, voice.say(MistakeClause(mistake, output: output)))
    }
    self.init(
      code: mistake.code.rawValue,
      clause: LocalizedText(Dictionary(clauses, uniquingKeysWith: { first, _ in first })))
  }
}
