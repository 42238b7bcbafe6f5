import Autodiff
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
        let better = subject.suggests ? betterValue(subject, step: index) : nil
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
        recogniser.masked(for: field).map(\.code).filter { !named.contains($0) }
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

  /// Small numbers, those first that are easy to compute with.
  private static let ladder: [Double] = [2, 3, -1, -2, 4, 5, 0.5, -3, 1, 1.5, -0.5, 6]

  /// Looks for one given value of a step's graph with which fewer mistakes stay hidden.
  private static func betterValue(
    _ subject: LessonUnderCheck, step index: Int
  ) -> CheckProblem.BetterValue? {
    let step = subject.lesson.steps[index]
    guard let graph = subject.lesson.graph(of: step) else { return nil }
    func count(_ step: Step) -> Int? {
      let truth = StepTruth(lesson: subject.lesson, step: step)
      guard truth.exact != nil else { return nil }
      let recogniser = MistakeRecogniser(truth: truth)
      return step.fields.reduce(0) { $0 + recogniser.masked(for: $1).count }
    }
    guard let before = count(step) else { return nil }
    var best: CheckProblem.BetterValue?
    // A target or an input of 0 or 1 is often a class, which no other number is.
    let changeable = graph.given.filter {
      step.given[$0.name] == nil && $0.value != 0 && $0.value != 1
    }
    for node in changeable.prefix(6) {
      for value in ladder where value != node.value {
        var changed = step
        changed.given[node.name] = value
        guard let after = count(changed), after < best?.after ?? before else { continue }
        best = CheckProblem.BetterValue(
          node: node.name, value: value, before: before, after: after)
        if after == 0 { return best }
      }
    }
    return best
  }
}
