import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Numbers that show nothing")
struct IdleNumbersTests {
  /// A unit with a ReLU: z = w·x, h = relu(z), y = u·h, L = (y − t)².
  private func unit(w: String, x: String, u: String = "5", t: String = "2") throws -> Graph {
    try Graph(
      given: [("w", w), ("x", x), ("u", u), ("t", t)],
      definitions: ["z = w*x", "h = relu(z)", "y = u*h", "L = (y - t)^2"])
  }

  private func step(_ kinds: [Question.Kind]) -> Step {
    Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
  }

  /// The answers of 0 that show nothing, and the idle factors.
  private func idle(_ graph: Graph, _ kinds: Question.Kind...) -> [Int] {
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step(kinds)])
    let numbers = IdleNumbers(of: StepTruth(lesson: lesson, step: lesson.steps[0]))
    return [numbers.zeros, numbers.factors]
  }

  @Test("a factor of 0, 1 or −1 is one of them, backward on all links and forward in products")
  func factors() throws {
    expectEqual(idle(try unit(w: "2", x: "3"), .gradient(node: "w")), [0, 0])
    expectEqual(idle(try unit(w: "2", x: "1"), .gradient(node: "w")), [0, 1])
    expectEqual(idle(try unit(w: "2", x: "1", u: "-1"), .gradient(node: "w")), [0, 2])
    expectEqual(idle(try unit(w: "2", x: "1"), .gradient(node: "u")), [0, 0])
    expectEqual(idle(try unit(w: "2", x: "3"), .value(node: "z")), [0, 0])
    expectEqual(idle(try unit(w: "2", x: "-1"), .value(node: "z")), [0, 1])
  }

  @Test("a derivative that is 0 or ±1 whatever is drawn is none: that of a sum or of a ReLU")
  func fixed() throws {
    // ∂z/∂b = 1, ∂d/∂z = −1, ∂h/∂d is 1 or 0; ∂y/∂h = u and ∂L/∂y = 1.
    func net(t: String, u: String) throws -> Graph {
      try Graph(
        given: [("w", "2"), ("x", "3"), ("b", "4"), ("t", t), ("u", u)],
        definitions: ["z = w*x + b", "d = t - z", "h = relu(d)", "y = u*h", "L = y + x"])
    }
    expectEqual(idle(try net(t: "15", u: "5"), .gradient(node: "b")), [0, 0])
    expectEqual(idle(try net(t: "15", u: "1"), .gradient(node: "b")), [0, 1])
    expectEqual(
      idle(try net(t: "15", u: "5"), .localDerivative(consumer: "d", input: "z")), [0, 0])
    expectEqual(idle(try net(t: "5", u: "5"), .gradient(node: "d")), [0, 0])
  }

  @Test("a 0 that a closed ReLU makes where it is asked is its rule, one that is passed on is not")
  func zeros() throws {
    let closed = try unit(w: "-2", x: "3")
    expectEqual(idle(closed, .value(node: "h"))[0], 0)
    expectEqual(idle(closed, .gradient(node: "z"))[0], 0)
    expectEqual(idle(closed, .gradient(node: "w"))[0], 1)
    // h = 0.
    expectEqual(idle(closed, .gradient(node: "u"))[0], 1)
    // y = t: nothing arrives.
    let met = try unit(w: "2", x: "3", t: "30")
    expectEqual(idle(met, .gradient(node: "z"), .update(parameter: "w", rate: 0.1))[0], 2)
  }

  @Test("what shows nothing is hardly drawn where there is anything else")
  func draws() throws {
    func drawn(_ choices: [Double], seed: UInt64) throws -> Graph {
      let graph = LessonGraph(
        graph: try unit(w: "2", x: "3", u: "0.5"), parameters: ["w", "u"],
        variation: Variation(choices: ["w": [2, -4, 5, 0.5], "x": choices, "t": [6, 7, -4]]))
      return try VariantSampler(graph).variant(for: step([.gradient(node: "w")]), seed: seed).graph
    }
    let idle = try (0..<100 as Range<UInt64>).filter { seed in
      let graph = try drawn([1, -1, 3, -2], seed: seed)
      let (w, x) = (graph.givenValue("w") ?? 0, graph.givenValue("x") ?? 0)
      return x.magnitude == 1 || w * x < 0
    }
    // Of all draws three in four are.
    #expect(idle.count < 4, "\(idle)")
    #expect(try drawn([-1], seed: 1).givenValue("x") == -1)
  }
}
