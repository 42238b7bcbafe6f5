import Autodiff
import Checking
import Curriculum
import LessonFormat

/// A student whose method is perfect and who keeps all digits, with the numbers that practice may
/// draw.
///
/// Who rounds is tried on the lesson itself: in practice the numbers on the way stand on the screen.
enum VariedStudents {
  /// A step that practice makes questions of, and its graph.
  private struct Item {
    let graph: String
    let step: Step
    let sampler: VariantSampler
  }

  /// A step of which practice finds no numbers, and why.
  struct Unasked {
    let step: Int
    let graph: String
    let problem: VariantProblem
  }

  /// Returns the steps that cannot be asked with new numbers, though their graphs vary.
  ///
  /// One seed is enough: it stands for hundreds of draws.
  static func stepsWithoutVariants(_ lesson: Lesson) -> [Unasked] {
    items(of: lesson).compactMap { item -> Unasked? in
      do throws(VariantProblem) {
        _ = try item.sampler.variant(for: item.step, seed: 0)
        return nil
      } catch {
        let index = lesson.stepIndex(id: item.step.id) ?? 0
        return Unasked(step: index, graph: item.graph, problem: error)
      }
    }
  }

  /// Returns the first answer about each graph that is worked out right and refused.
  ///
  /// The seeds are dealt out among the steps.
  static func findings(_ subject: LessonUnderCheck) -> [CheckFinding] {
    let items = items(of: subject.lesson)
    guard !items.isEmpty else { return [] }
    // With the lesson's own numbers; the ways to those that are drawn are the same.
    let markers = items.map {
      Marker(lesson: subject.lesson, step: $0.step, explains: false, isForMany: false)
    }
    var refused: Set<String> = []
    return (0..<subject.seeds).compactMap { seed in
      let index = seed % items.count
      let item = items[index]
      guard !refused.contains(item.graph),
        let problem = problem(
          with: item, seed: UInt64(seed), marker: markers[index], of: subject.lesson)
      else { return nil }
      refused.insert(item.graph)
      return subject.finding(.error, problem, at: ["graphs", .key(item.graph), "vary"])
    }
  }

  private static func items(of lesson: Lesson) -> [Item] {
    lesson.steps.compactMap { step in
      guard let name = step.graph, let graph = lesson.graphs[name],
        !graph.variation.choices.isEmpty
      else { return nil }
      var practised = step
      practised.questions = step.questions.filter(\.isPractised)
      guard !practised.questions.isEmpty else { return nil }
      return Item(graph: name, step: practised, sampler: VariantSampler(graph))
    }
  }

  private static func problem(
    with item: Item, seed: UInt64, marker own: Marker, of lesson: Lesson
  ) -> CheckProblem? {
    guard let truth = item.sampler.draw(for: item.step, seed: seed) else { return nil }
    let marker = Marker(truth, like: own)
    let student = StudentAnswer(marker.truth, figures: nil)
    var earlier = EarlierAnswers.none
    for field in item.step.fields {
      guard let written = student.written(for: field) else { continue }
      let answers = lesson.languages.map { written($0.usualDecimalMark) }
      guard let answer = marker.refused(answers, in: field, earlier: &earlier) else { continue }
      let drawn = (truth.graph?.given ?? []).filter {
        lesson.graphs[item.graph]?.variation.choices[$0.name] != nil
      }
      return .refusedInPractice(
        drawn: drawn.map { .init(node: $0.name, value: $0.value) }, field: field.id, answer: answer)
    }
    return nil
  }
}

extension Question {
  /// Whether practice asks for numbers of this kind.
  fileprivate var isPractised: Bool {
    !fields.isEmpty
      && fields.allSatisfy { field in
        switch field.target {
        case .value(_, let row): row.isEmpty
        case .gradient, .localDerivative, .update: true
        case .number, .expression, .shape, .decomposition, .find, .experiment, .choice: false
        }
      }
  }
}
