import Checking
import Curriculum
import LessonFormat

extension LessonRule {
  /// One student for each mistake that the author names types what it gives.
  static let mistakes = LessonRule(
    rule: .mistakes, severity: .warning,
    good: RuleExample(mistakeSteps(gives: "w + x")),
    bad: RuleExample(mistakeSteps(gives: "x*w")),
    subject: .lesson { subject in
      subject.lesson.steps.enumerated().flatMap { index, step in
        step.questions.enumerated().flatMap { position, question in
          question.mistakes.enumerated().compactMap { number, mistake in
            problem(
              with: mistake, of: question, marker: subject.markers[index],
              recogniser: subject.recognisers[index]
            ).map {
              subject.finding(
                .warning, $0,
                at: [
                  "steps", .item(index), "ask", .item(position), "mistakes", .item(number),
                ])
            }
          }
        }
      }
    })

  /// Returns what is wrong with a mistake: it must be told in one of the question's fields.
  private static func problem(
    with mistake: AuthorMistake, of question: Question, marker: Marker,
    recogniser: MistakeRecogniser
  ) -> CheckProblem? {
    let answer = StudentAnswer(marker.truth, figures: nil).text(by: mistake, decimalMark: ".")
    let fields = question.fields.filter(\.target.isNumber)
    guard !fields.isEmpty else { return nil }
    let marks = fields.map { marker.mark(answer, for: $0) }
    let isTold = zip(fields, marks).contains { field, mark in
      guard mark.verdict == .wrong, let reading = mark.reading else { return false }
      return recogniser.mistakes(in: reading, for: field).contains { $0.code == mistake.code }
    }
    if isTold { return nil }
    let code = mistake.code.rawValue
    if marks.contains(where: { $0.verdict == .right }) {
      return .rightByMistake(field: question.id, mistake: code)
    }
    return .unrecognised(field: question.id, mistake: code, answer: answer)
  }

  private static func mistakeSteps(gives formula: String) -> String {
    """
    steps:
      - id: product
        text: { es: Un producto., en: A product. }
        ask:
          - number: "w*x"
            id: product
            prompt: { es: El producto, en: The product }
            mistakes:
              - gives: "\(formula)"
                code: ADDED
                say: { es: Multiplica., en: Multiply. }
    """
  }
}
