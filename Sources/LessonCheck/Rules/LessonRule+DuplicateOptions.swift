import Curriculum
import LessonFormat

extension LessonRule {
  /// Of two options that say the same a learner cannot know which is meant.
  static let duplicateOptions = LessonRule(
    rule: .duplicateOptions, severity: .error,
    good: RuleExample(choiceSteps(wrong: "w + x")),
    bad: RuleExample(choiceSteps(wrong: "w")),
    subject: .lesson { subject in
      subject.lesson.steps.enumerated().flatMap { index, step in
        step.questions.enumerated().compactMap { position, question in
          guard case .choice(let choice) = question.kind,
            let (first, second) = repeated(choice.options, subject.lesson.languages)
          else { return nil }
          return subject.finding(
            .error, .sameOption(first + 1, second + 1),
            at: ["steps", .item(index), "ask", .item(position), "choice", .item(second)])
        }
      }
    })

  private static func choiceSteps(wrong: String) -> String {
    """
    steps:
      - id: which
        text: { es: Un producto., en: A product. }
        ask:
          - choice: [ { right: x }, { wrong: w }, { wrong: \(wrong) } ]
            id: factor
            prompt: { es: ¿Qué queda?, en: What is left? }
    """
  }

  /// Returns the first two options that say the same in a language.
  private static func repeated(
    _ options: [ChoiceQuestion.Option], _ languages: [Language]
  ) -> (Int, Int)? {
    for second in options.indices {
      for first in 0..<second {
        let isSame = languages.contains { language in
          Prose(options[first].text[language]).plainText
            == Prose(options[second].text[language]).plainText
        }
        if isSame { return (first, second) }
      }
    }
    return nil
  }
}
