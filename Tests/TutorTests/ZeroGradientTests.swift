import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("Gradients that are 0 whatever the numbers, and those that are not")
struct ZeroGradientTests {
  private func lesson(
    _ graph: Graph, parameters: [String] = [], asking kinds: [Question.Kind]
  ) -> Lesson {
    let choices = Dictionary(
      graph.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
    return Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: [
        "g": LessonGraph(
          graph: graph, parameters: parameters, variation: Variation(choices: choices))
      ], steps: [step])
  }

  /// The nodes whose gradients practice asks.
  private func asked(_ graph: Graph) -> Set<String> {
    let lesson = lesson(
      graph, asking: [.gradient(node: graph.output), .localDerivative(consumer: "d", input: "b")])
    let catalogue = PracticeCatalogue(
      course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), record: LearnerRecord(),
      only: lesson.id)
    return Set(
      catalogue.items.filter { $0.kind == .gradient }.flatMap(\.questions).compactMap {
        if case .gradient(let node) = $0.kind { node } else { nil }
      })
  }

  @Test("a large constant on the way leaves nothing out, a step function all that is behind it")
  func asked() throws {
    // ∂L/∂d = 0.01 and ∂L/∂b = 2.
    expectEqual(
      asked(try Graph(given: [("b", "3")], definitions: ["d = 200*b", "L = 0.01*d"])), ["b", "d"])
    expectEqual(
      asked(
        try Graph(given: [("b", "3")], definitions: ["d = 200*b", "s = step(d)", "L = s^2"])),
      ["s"])
  }

  /// A parameter that goes both into a step function and into a penalty: ∂L/∂w = 0·x + c·2w.
  private static let given = [("w", 1.5), ("x", 2.0), ("t", 0.5), ("c", -3.0)]

  @Test("a line may follow from a gradient that is always 0, which is no line, and is written out")
  func passes() throws {
    let graph = try Graph(
      given: Self.given.map { ($0.0, "\($0.1)") },
      definitions: [
        "z = w*x", "s = step(z)", "e = s - t", "q = e^2", "p = w^2", "r = c*p", "L = q + r",
      ])
    let lesson = lesson(graph, parameters: ["w"], asking: [.gradient(node: "p")])
    let page = try #require(LessonPage(lesson: lesson, at: 0, record: LearnerRecord()))
    var found = 0
    for seed in 0..<12 as Range<UInt64> {
      var numbers = SplitMix64(seed: seed)
      guard let pass = WorkedPass(lesson, numbers: &numbers) else { continue }
      #expect(!pass.lines.contains { $0.node == "z" }, "\(pass)")
      let line = try #require(pass.lines.first { $0.node == "w" }, "\(pass)")
      expectEqual(line.standing, .follows)
      let slip = try #require(pass.lines.first { $0.node == "p" }).number
      expectEqual(line.number, slip * 3)
      let equation = try #require(page.derivation(of: line, in: pass))
      let filled = try #require(equation.right.last).filled()
      expectEqual(try filled.value(), slip * 3)
      expectEqual(equation.right.first?.formula.names.count, 4)
      found += 1
    }
    #expect(found > 0)
  }
}
