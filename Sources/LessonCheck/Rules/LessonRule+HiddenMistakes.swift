import Checking
import Curriculum

extension LessonRule {
  /// Who answers right by a wrong rule has not shown to know better: 2·2 is 2 + 2.
  static let hiddenMistakes = LessonRule(
    rule: .hiddenMistakes, severity: .note,
    good: RuleExample(
      """
      graphs:
        product: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ] }
      """),
    bad: RuleExample(
      """
      graphs:
        product: { given: { w: 2, x: 2 }, nodes: [ "L = w*x" ] }
      """),
    subject: .lesson { subject in
      subject.lesson.steps.indices.flatMap { index in
        let found = hidden(subject, step: index)
        guard let first = found.first else { return [CheckFinding]() }
        let better = subject.suggests ? subject.betterNumbers[index] : nil
        return found.map { field, answer, codes in
          subject.finding(
            .note,
            .hidden(
              field: field.question, answer: answer, mistakes: codes,
              better: field == first.field ? better : nil),
            step: index, field: field)
        }
      }
    })

  /// The numbers of a step that mistakes lead to; of a table or a matrix, those that lead to all of
  /// its numbers.
  private static func hidden(
    _ subject: LessonUnderCheck, step index: Int
  ) -> [(field: Field, answer: String, codes: [String])] {
    let marker = subject.markers[index]
    let recogniser = subject.recognisers[index]
    return subject.lesson.steps[index].questions.compactMap { question in
      let fields = question.fields.filter(\.target.isNumber)
      guard let first = fields.first else { return nil }
      let named = Set(question.mistakes.map(\.code))
      let masked = fields.map { field in
        (recogniser.masked(for: field) + accepted(for: field, marker, recogniser)).map(\.code)
          .filter { !named.contains($0) }
      }
      var codes: [String] = []
      for code in masked[0] where masked.allSatisfy({ $0.contains(code) }) {
        if !codes.contains(code.rawValue) { codes.append(code.rawValue) }
      }
      guard !codes.isEmpty else { return nil }
      guard case .number(let number)? = marker.truth.truth(of: first) else { return nil }
      return (first, WrittenNumber(number, figures: 6).short, codes)
    }
  }

  /// The mistakes of which a student types another number, which is accepted: where numbers are
  /// rounded on the way, right is what is near enough.
  private static func accepted(
    for field: Field, _ marker: Marker, _ recogniser: MistakeRecogniser
  ) -> [Mistake] {
    recogniser.predictions(for: field).compactMap { mistake, number in
      let answer = WrittenNumber(number, figures: StudentAnswer.allFigures).text
      return marker.mark(answer, for: field).verdict == .right ? mistake : nil
    }
  }
}
