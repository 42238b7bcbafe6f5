import Autodiff
import TestSupport
import Testing

@Suite("Paths through a graph")
struct GraphPathTests {
  @Test("only consumers from which the target is reached lead to it")
  func consumers() throws {
    let graph = try Graph(
      given: [("w", "2"), ("x", "5")], definitions: ["z = w*x", "k = x^2 + e", "L = 3*z"],
      output: "L")
    expectEqual(graph.consumers(of: "x"), ["z", "k"])
    expectEqual(graph.consumers(of: "x", leadingTo: "L"), ["z"])
    expectEqual(graph.consumers(of: "x", leadingTo: "k"), ["k"])
    expectEqual(graph.consumers(of: "L", leadingTo: "L"), [])
    expectEqual(graph.ancestors(of: "k"), ["x", "k"])
    expectEqual(graph.ancestors(of: "nowhere"), [])
    expectEqual(graph.descendants(of: ["w"]), ["w", "z", "L"])
    expectEqual(graph.descendants(of: ["k", "z"]), ["k", "z", "L"])
    expectEqual(graph.descendants(of: ["nowhere", "e"]), [])
  }

  @Test("a node has its value where one that does not lead to it has none")
  func nodeAlone() throws {
    // e^−800 is less than the least double, so 1 − y is 0.
    let graph = try Graph(
      given: [("z", "800"), ("t", "0")],
      definitions: ["bad = ln(t)", "y = sigma(z)", "L = -ln(1 - y)"])
    #expect(throws: DomainError.self) { try graph.evaluate() }
    expectEqual(NodeProbe("y", of: graph)?.value(), 1)
    expectEqual(NodeProbe("y", of: graph)?.value(overriding: ["z": 0, "t": 7]), 0.5)
    expectEqual(NodeProbe("z", of: graph)?.value(), 800)
    #expect(try #require(NodeProbe("L", of: graph)).value() == nil)
    #expect(NodeProbe("nowhere", of: graph) == nil)
  }

  @Test("given values are the same whether they are repeated or left out")
  func givenValues() throws {
    let graph = try Graph(given: [("w", "2"), ("x", "5")], definitions: ["z = w*x"])
    expectEqual(graph.givenValues(overriding: ["x": 1, "z": 9]), ["w": 2, "x": 1])
    expectEqual(
      graph.givenValues(overriding: ["x": 5]), graph.givenValues(overriding: [:]))
  }
}
