import Autodiff
import Checking
import Curriculum

/// Given values for a step that have nothing in common with its own: what is right with all of them
/// is right whatever the numbers, and no choice of numbers mends it.
struct UnlikeNumbers {
  private let lesson: Lesson
  private let step: Step
  private let name: String

  /// How many kinds of values are tried, and how many draws give them.
  private static let (kinds, draws) = (4, 16)

  /// Prepares for a step; nil where it has no graph.
  init?(lesson: Lesson, step: Step) {
    guard let name = step.graph, lesson.graphs[name] != nil else { return nil }
    (self.lesson, self.step, self.name) = (lesson, step, name)
  }

  /// Returns, of mistakes that lead to the right number in every one of some fields, those that do
  /// so whatever the numbers.
  func unavoidable(_ masked: [(fields: [Field], codes: [MistakeCode])]) -> [[MistakeCode]] {
    var left = masked
    var tried = 0
    for seed in 0..<Self.draws
    where tried < Self.kinds && left.contains(where: { !$0.codes.isEmpty }) {
      let fields = left.filter { !$0.codes.isEmpty }.flatMap(\.fields)
      guard let recogniser = recogniser(UInt64(seed), for: fields) else { continue }
      tried += 1
      for index in left.indices where !left[index].codes.isEmpty {
        let codes = left[index].fields.map { Set(recogniser.masked(for: $0).map(\.code)) }
        left[index].codes.removeAll { code in !codes.allSatisfy { $0.contains(code) } }
      }
    }
    // With no other numbers to try nothing is known.
    return tried == 0 ? masked.map { _ in [] } : left.map(\.codes)
  }

  /// What explains wrong answers with drawn values; nil where those give no numbers.
  private func recogniser(_ seed: UInt64, for fields: [Field]) -> MistakeRecogniser? {
    var numbers = SplitMix64(seed: seed)
    func draw(_ value: Double) -> Double {
      let size = 0.4 + Double(numbers.next(below: 9973)) / 4657
      // Where a logarithm or a root needs it, the sign stays in every other draw.
      let isNegative = seed.isMultiple(of: 2) ? numbers.next(below: 2) == 0 : value < 0
      return isNegative ? -size : size
    }
    var (lesson, step) = (lesson, step)
    guard let graph = lesson.graphs[name]?.graph else { return nil }
    let drawn = graph.given.map { ($0.name, draw($0.value)) }
    lesson.graphs[name]?.graph = graph.replacing(
      given: Dictionary(drawn, uniquingKeysWith: { first, _ in first }))
    // What the step changes stays changed, and what it leaves stays as in the graph.
    for (node, value) in step.given.sorted(by: { $0.key < $1.key }) {
      step.given[node] = draw(value)
    }
    let truth = StepTruth(lesson: lesson, step: step)
    guard truth.exact != nil, fields.allSatisfy({ truth.truth(of: $0) != nil }) else { return nil }
    return MistakeRecogniser(truth: truth, preparing: fields)
  }
}
