import Autodiff
import Checking
import Curriculum
import LessonFormat

/// A student whose method is perfect and who keeps all digits, with the numbers that practice may
/// draw.
///
/// Who rounds is tried on the lesson itself: in practice the numbers on the way stand on the screen.
enum VariedStudents {
  /// Returns the first answer about each graph that is worked out right and refused.
  ///
  /// The draws are dealt out among the steps.
  static func findings(_ subject: LessonUnderCheck) -> [CheckFinding] {
    let steps = subject.varied
    guard !steps.isEmpty else { return [] }
    // With the lesson's own numbers; the ways to those that are drawn are the same.
    let markers = steps.map {
      Marker(lesson: subject.lesson, step: $0.step, explains: false, isForMany: false)
    }
    var searches = steps.map(\.search)
    var finished: Set<Int> = []
    return (0..<subject.seeds).compactMap { deal -> CheckFinding? in
      let (round, index) = deal.quotientAndRemainder(dividingBy: steps.count)
      guard !finished.contains(index) else { return nil }
      guard searches[index].draws.count > round || searches[index].drawMore() else {
        finished.insert(index)
        return nil
      }
      let truth = searches[index].draws[round]
      guard
        let problem = problem(in: steps[index], truth, marker: markers[index], of: subject.lesson)
      else { return nil }
      let graph = steps[index].graph
      finished.formUnion(steps.indices.filter { steps[$0].graph == graph })
      return subject.finding(.error, problem, at: ["graphs", .key(graph), "vary"])
    }
  }

  private static func problem(
    in varied: VariedStep, _ truth: StepTruth, marker own: Marker, of lesson: Lesson
  ) -> CheckProblem? {
    let marker = Marker(truth, like: own)
    let student = StudentAnswer(marker.truth, figures: nil)
    var earlier = EarlierAnswers.none
    for field in varied.step.fields {
      guard let written = student.written(for: field) else { continue }
      let answers = lesson.languages.map { written($0.usualDecimalMark) }
      guard let answer = marker.refused(answers, in: field, earlier: &earlier) else { continue }
      let drawn = (truth.graph?.given ?? []).filter {
        lesson.graphs[varied.graph]?.variation.choices[$0.name] != nil
      }
      return .refusedInPractice(
        drawn: drawn.map { .init(node: $0.name, value: $0.value) }, field: field.id, answer: answer)
    }
    return nil
  }
}
