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

  @Test("given values are the same whether they are repeated or left out")
  func givenValues() throws {
    let graph = try Graph(given: [("w", "2"), ("x", "5")], definitions: ["z = w*x"])
    expectEqual(graph.givenValues(overriding: ["x": 1, "z": 9]), ["w": 2, "x": 1])
    expectEqual(
      graph.givenValues(overriding: ["x": 5]), graph.givenValues(overriding: [:]))
  }
}
