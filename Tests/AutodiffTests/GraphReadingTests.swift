import Autodiff
import TestSupport
import Testing

@Suite("Reading graphs")
struct GraphReadingTests {
  @Test("Nodes come in topological order, given ones first, otherwise as written")
  func order() throws {
    let graph = try Graph(
      given: [("c", "-2"), ("a", "3"), ("b", "1")],
      definitions: ["L = c*e", "e=a + d", "  d = 2*b  ", "q = d*e*L"])
    expectEqual(
      graph.description,
      """
      c = -2
      a = 3
      b = 1
      d = 2*b
      e = a + d
      L = c*e
      q = d*e*L
      output q
      """)
    #expect(graph.given.map(\.value) == [-2, 3, 1])
    #expect(graph.consumers(of: "d") == ["e", "q"])
    #expect(graph.consumers(of: "q") == [])
    #expect(graph.consumers(of: "nobody") == [])
    #expect(graph.givenValue("a") == 3)
    #expect(graph.givenValue("d") == nil)
    #expect(graph.node(named: "d")?.expression == (try Expression(parsing: "2*b")))
    #expect(graph.node(named: "a")?.expression == .some(nil))
    #expect(graph.node(named: "nobody") == nil)
    #expect(graph.warnings == [])
  }

  @Test("The dump is the same in a hundred runs")
  func deterministic() throws {
    let names = (0..<50).map { "n\($0)" }
    let dumps = try (0..<100).map { _ in
      try Graph(
        given: names.map { ($0, "1") },
        definitions: names.reversed().map { "s\($0) = \($0) + n0" }
          + ["L = " + names.map { "s" + $0 }.joined(separator: "*")]
      ).description
    }
    #expect(Set(dumps).count == 1)
  }

  @Test("A written order that is right is kept")
  func stable() throws {
    let definitions = ["z = b", "y = a", "x = z*a", "w = y + x"]
    let graph = try Graph(given: [("a", "1"), ("b", "2")], definitions: definitions)
    #expect(graph.nodes.dropFirst(2).map(\.name) == ["z", "y", "x", "w"])
  }

  @Test("Given values are numbers or constant expressions")
  func givenValues() throws {
    let graph = try Graph(
      given: [("z", "-ln(3)"), ("r", "2*pi"), ("k", "e")], definitions: ["L = z*r*k"])
    #expect(graph.givenValue("z") == -1.0986122886681098)
    #expect(graph.givenValue("r") == 6.283185307179586)
    #expect(graph.givenValue("k") == 2.718281828459045)
    #expect(graph.given[0].expression.text() == "-ln(3)")
  }

  @Test("In a definition e is the lesson's node, and the constant where there is none")
  func constantOrNode() throws {
    let node = try Graph(given: [("a", "3")], definitions: ["e = 2*a", "L = e + a"])
    #expect(try node.evaluate()["L"] == 9)
    #expect(try node.evaluate().gradients()["a"] == 3)
    let constant = try Graph(given: [("a", "3")], definitions: ["L = e^0*a"])
    #expect(try constant.evaluate()["L"] == 3)
    #expect(constant.consumers(of: "e") == [])
  }

  @Test("The output may be any node")
  func output() throws {
    let definitions = ["d = 2*a", "f = d + 1"]
    #expect(try Graph(given: [("a", "3")], definitions: definitions).output == "f")
    let graph = try Graph(given: [("a", "3")], definitions: definitions, output: "d")
    #expect(graph.output == "d")
    #expect(try graph.evaluate().gradients()["f"] == 0)
  }

  @Test("Spellings of one name are one node")
  func spellings() throws {
    let graph = try Graph(given: [("w′", "3"), ("π", "2")], definitions: ["L = w'*pi"])
    #expect(try graph.evaluate()["L"] == 6)
  }

  @Test("Nodes without effect on the output are warnings, not errors")
  func unused() throws {
    let graph = try Graph(
      given: [("S", "4"), ("t", "1")],
      definitions: ["p1 = 1/S", " q1 = ln(p1)", "p2 = 3/S", "L = -ln(p2)"])
    expectEqual(
      graph.warnings,
      [
        GraphProblem(kind: .unused("t"), place: .givenName(1), offset: 0, length: 1),
        GraphProblem(kind: .unused("p1"), place: .definition(0), offset: 0, length: 2),
        GraphProblem(kind: .unused("q1"), place: .definition(1), offset: 1, length: 2),
      ])
    #expect(graph.warnings.allSatisfy { $0.severity == .warning })
    #expect(try graph.evaluate().gradients()["p1"] == 0)
  }

  @Test("Graphs are equal where their nodes and their output are")
  func equality() throws {
    let one = try Graph(given: [("a", "1")], definitions: ["L=a+1", "q=L"], output: "L")
    let same = try Graph(given: [("a", "1")], definitions: [" L = (a + 1)", "q = L"], output: "L")
    let other = try Graph(given: [("a", "2")], definitions: ["L=a+1", "q=L"], output: "L")
    #expect(one == same)
    #expect(one.hashValue == same.hashValue)
    #expect(one != other)
  }
}
