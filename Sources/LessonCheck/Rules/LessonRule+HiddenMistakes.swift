import Autodiff
import Checking
import Curriculum
import LessonFormat
import Wording

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
        let hidden = hidden(subject, step: index)
        return hidden.map { field, answer, mistakes in
          subject.finding(
            .note, .hidden(field: field.question, answer: answer, mistakes: mistakes), step: index,
            field: field)
        } + proposal(subject, step: index, hidesSome: !hidden.isEmpty)
      }
    })

  /// Better numbers for a step that hides mistakes or lets them coincide, where they are wanted.
  private static func proposal(
    _ subject: LessonUnderCheck, step index: Int, hidesSome: Bool
  ) -> [CheckFinding] {
    guard subject.suggests else { return [] }
    let quality = subject.qualities[index]
    guard hidesSome || quality.map({ $0.hidden > 0 || $0.pairs > 0 }) == true else { return [] }
    return [
      subject.finding(
        .note,
        .betterNumbers(step: subject.lesson.steps[index].id, subject.betterNumbers[index]),
        at: ["steps", .item(index)])
    ]
  }

  /// The numbers of a step that mistakes lead to; of a table or a matrix, those that lead to all of
  /// its numbers.
  ///
  /// What would be so whatever the numbers is left out.
  private static func hidden(
    _ subject: LessonUnderCheck, step index: Int
  ) -> [(field: Field, answer: String, mistakes: [CheckProblem.NamedMistake])] {
    let step = subject.lesson.steps[index]
    let found = step.questions.compactMap { masked(in: $0, subject, step: index) }
    guard !found.isEmpty else { return [] }
    var unavoidable = UnavoidableMistakes(lesson: subject.lesson, step: step)
    let output = subject.lesson.graph(of: step)?.output ?? ""
    return found.compactMap { fields, mistakes in
      let mistakes = mistakes.filter { mistake in
        !fields.allSatisfy { unavoidable?.contains(mistake.code, in: $0) == true }
      }
      guard let first = fields.first, !mistakes.isEmpty,
        case .number(let number)? = subject.markers[index].truth.truth(of: first)
      else { return nil }
      return (
        first, WrittenNumber(number, figures: 6).short,
        mistakes.map { CheckProblem.NamedMistake($0, output: output) }
      )
    }
  }

  /// The mistakes that lead to all numbers of a question, each once.
  private static func masked(
    in question: Question, _ subject: LessonUnderCheck, step index: Int
  ) -> (fields: [Field], mistakes: [Mistake])? {
    let fields = question.fields.filter(\.target.isNumber)
    let (marker, recogniser) = (subject.markers[index], subject.recognisers[index])
    guard !fields.allSatisfy(recogniser.isBehindClosedReLU) else { return nil }
    let named = Set(question.mistakes.map(\.code))
    let masked = fields.map { field in
      (recogniser.masked(for: field) + accepted(for: field, marker, recogniser)).filter {
        !named.contains($0.code)
      }
    }
    var codes = Set(masked.first?.map(\.code) ?? [])
    for other in masked.dropFirst() { codes.formIntersection(other.map(\.code)) }
    let mistakes = (masked.first ?? []).filter { codes.remove($0.code) != nil }
    return mistakes.isEmpty ? nil : (fields, mistakes)
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
