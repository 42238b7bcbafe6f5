import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor

@Suite("The lines of a pass with a mistake in it")
struct WorkedPassLinesTests {
  /// Graphs with their parameters: the lecture's network, a fork, and more nodes than there may be lines.
  private static let graphs: [(definitions: [String], parameters: [String], data: [String])] = [
    (["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"], ["w1", "b1", "w2", "b2"], ["x", "t"]),
    (["p = a*b", "q = p + c", "r = p*q", "s = r - b", "L = s^2"], ["a", "b", "c"], []),
    (
      [
        "z1 = w1*x1 + w2*x2 + b1", "a1 = sigma(z1)", "z2 = w3*x1 + w4*x2 + b2", "a2 = tanh(z2)",
        "y = v1*a1 + v2*a2 + c", "L = (y - t)^2",
      ], ["w1", "w2", "b1", "w3", "w4", "b2", "v1", "v2", "c"], ["x1", "x2", "t"]
    ),
  ]

  /// Passes over one of the graphs with a slip at every gradient that is worked out, under many seeds.
  private func passes(
    _ index: Int, _ direction: PassDirection = .backward, seeds: Range<UInt64>
  ) throws -> [(
    pass: WorkedPass, graph: Graph
  )] {
    let (definitions, parameters, data) = Self.graphs[index]
    return try seeds.flatMap { seed -> [(WorkedPass, Graph)] in
      var numbers = SplitMix64(seed: seed)
      let given = (parameters + data).map { name in
        (name, ["-1.5", "-0.8", "-0.5", "0.3", "0.7", "1.1", "1.4"][numbers.next(below: 7)])
      }
      let graph = try Graph(given: given, definitions: definitions)
      let asked = graph.nodes.filter { node in
        direction == .forward
          ? node.expression != nil : node.name != "L" && !data.contains(node.name)
      }
      return asked.map(\.name).compactMap { node in
        let kind: Question.Kind =
          direction == .forward ? .value(node: node) : .gradient(node: node)
        let step = Step(
          id: "s", graph: "g", text: LocalizedText("?"),
          questions: [Question(id: "q", kind: kind)])
        let lesson = Lesson(
          id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
          graphs: ["g": LessonGraph(graph: graph, parameters: parameters)], steps: [step])
        return WorkedPass(lesson, numbers: &numbers).map { ($0, graph) }
      }
    }
  }

  /// What a gradient is after those before it: the sum, over the formulas that use the node, of their
  /// gradient times how much they change with the node, by differences.
  private func following(_ node: String, _ told: [String: Double], _ graph: Graph) throws -> Double
  {
    var values: [String: Double] = [:]
    for other in graph.nodes {
      values[other.name] =
        try other.expression?.value { values[$0] } ?? graph.givenValue(other.name)
    }
    let value = try #require(values[node])
    func change(of formula: Expression) throws -> Double {
      let step = 1e-5
      func moved(_ difference: Double) throws -> Double {
        try formula.value { $0 == node ? value + difference : values[$0] }
      }
      return try (moved(step) - moved(-step)) / (2 * step)
    }
    return try graph.nodes.map { consumer in
      guard let formula = consumer.expression, formula.names.contains(node) else { return 0 }
      let upstream = try #require(consumer.name == graph.output ? 1 : told[consumer.name])
      return try upstream * change(of: formula)
    }.reduce(0, +)
  }

  @Test(
    "every line but the slip follows by the chain rule from those before it",
    arguments: graphs.indices)
  func chainRule(index: Int) throws {
    for (pass, graph) in try passes(index, seeds: 0..<8) {
      var told: [String: Double] = [:]
      for line in pass.lines {
        let next = try following(line.node, told, graph)
        let isOff = (line.number - next).magnitude > 1e-5 * max(1, next.magnitude)
        expectEqual(isOff, line.standing == .slip, "\(line.node) in \(pass)")
        told[line.node] = line.number
      }
      expectEqual(pass.lines.count { $0.standing == .slip }, 1, "\(pass)")
      #expect((3...8).contains(pass.lines.count), "\(pass)")
      // Before the slip nothing can follow from it.
      let before = pass.lines.prefix { $0.standing != .slip }
      #expect(before.allSatisfy { $0.standing == .right }, "\(pass)")
      let right = try graph.evaluate().gradients(of: graph.output)
      for line in pass.lines {
        let isRight = (line.number - (right[line.node] ?? .nan)).magnitude < 1e-9
        expectEqual(isRight, line.standing == .right, "\(line.node) in \(pass)")
      }
    }
  }

  /// The formulas of the graphs once more, by hand.
  private static func byHand(_ node: String, _ index: Int, _ values: [String: Double]) -> Double? {
    func of(_ name: String) -> Double { values[name] ?? .nan }
    return switch (index, node) {
    case (0, "h"): of("w1") * of("x") + of("b1")
    case (0, "y"): of("w2") * of("h") + of("b2")
    case (0, "L"): (of("y") - of("t")) * (of("y") - of("t"))
    case (1, "p"): of("a") * of("b")
    case (1, "q"): of("p") + of("c")
    case (1, "r"): of("p") * of("q")
    case (1, "s"): of("r") - of("b")
    case (1, "L"): of("s") * of("s")
    default: nil
    }
  }

  @Test("every value but the slip follows by its formula from those before it", arguments: 0...1)
  func formulas(index: Int) throws {
    let passes = try passes(index, .forward, seeds: 0..<12)
    // Nothing is left out that a slip can be made at.
    expectEqual(Set(passes.map(\.pass.node)).count, Self.graphs[index].definitions.count)
    for (pass, graph) in passes {
      var told = Dictionary(
        graph.given.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      var right = told
      expectEqual(pass.lines.map(\.node), graph.nodes.filter { $0.expression != nil }.map(\.name))
      for line in pass.lines {
        let next = try #require(Self.byHand(line.node, index, told))
        right[line.node] = Self.byHand(line.node, index, right)
        let isOff = (line.number - next).magnitude > 1e-9 * max(1, next.magnitude)
        expectEqual(isOff, line.standing == .slip, "\(line.node) in \(pass)")
        let isRight = (line.number - (right[line.node] ?? .nan)).magnitude < 1e-9
        expectEqual(isRight, line.standing == .right, "\(line.node) in \(pass)")
        told[line.node] = line.number
      }
    }
  }

  @Test(
    "the slip is as often early as late, and something follows from it", arguments: graphs.indices)
  func spread(index: Int) throws {
    let passes = try passes(index, seeds: 0..<8)
    let count = passes.map(\.pass.lines.count).max() ?? 0
    var slips = Array(repeating: 0, count: count)
    var followed = 0
    for (pass, _) in passes {
      let position = try #require(pass.lines.firstIndex { $0.standing == .slip })
      slips[position] += 1
      let further = pass.lines.dropFirst(position + 1)
      if further.contains(where: { $0.standing == .follows }) { followed += 1 }
    }
    #expect(slips.allSatisfy { $0 > 0 }, "\(slips)")
    #expect((slips.last ?? 0) * 3 < passes.count, "\(slips)")
    #expect(followed * 4 > passes.count, "\(followed) of \(passes.count)")
  }
}
