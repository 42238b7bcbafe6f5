import Autodiff
import TestSupport
import Testing

@Suite("The engine")
struct EngineTests {
  @Test("Only given nodes take another value, by name or by slot")
  func setGiven() throws {
    let graph = try Graph(given: [("a", "3")], definitions: ["x = 2", "L = a*x + 1"])
    var memory = graph.tape.makeMemory()
    for slot in 0..<graph.tape.count { graph.tape.setGiven(at: slot, to: 5, in: &memory) }
    graph.tape.setGiven(at: -1, to: 5, in: &memory)
    graph.tape.setGiven(at: graph.tape.count, to: 5, in: &memory)
    graph.tape.setGiven("x", to: 7, in: &memory)
    try graph.tape.forward(&memory)
    expectEqual(memory.values.last, 5 * 2 + 1)
  }

  @Test("A node used twice receives the sum of both gradients")
  func diamond() throws {
    let graph = try Graph(given: [("a", "3")], definitions: ["b = a + a", "c = b + b"])
    let evaluation = try graph.evaluate()
    #expect(evaluation["c"] == 12)
    #expect(evaluation.gradients()["a"] == 4)
    #expect(evaluation.gradients()["b"] == 2)
    #expect(evaluation.localDerivative(of: "c", withRespectTo: "b") == 2)
  }

  @Test("A node inside the graph that is used twice receives the sum of both gradients")
  func innerDiamond() throws {
    let graph = try Graph(given: [("x", "1")], definitions: ["y = 3*x", "c = 2*y + 5*y"])
    #expect(try graph.evaluate().gradients()["x"] == 21)
  }

  @Test("A node that only renames another keeps its own gradient")
  func renamed() throws {
    let graph = try Graph(given: [("a", "3")], definitions: ["b = a", "L = a*b + 2*b"])
    let evaluation = try graph.evaluate()
    let gradients = evaluation.gradients()
    #expect(evaluation["b"] == 3)
    #expect(gradients["b"] == 5)
    #expect(gradients["a"] == 8)
    #expect(evaluation.localDerivative(of: "b", withRespectTo: "a") == 1)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "a") == 3)
  }

  @Test("A node that is a constant has a value and a gradient")
  func constantNode() throws {
    let graph = try Graph(given: [("a", "3")], definitions: ["k = 2", "r = pi", "L = a*k*r"])
    let evaluation = try graph.evaluate()
    #expect(evaluation["k"] == 2)
    #expect(evaluation.gradients()["k"] == 3 * 3.141592653589793)
    #expect(evaluation.localDerivative(of: "k", withRespectTo: "a") == 0)
  }

  @Test("Two backward passes give the same numbers")
  func twice() throws {
    let graph = try Graph(
      given: [("x", "0.3"), ("w", "-1.7")],
      definitions: ["z = w*x", "a = tanh(z)", "L = (a - z)^2 + a"])
    let evaluation = try graph.evaluate()
    let first = evaluation.gradients()
    let second = evaluation.gradients()
    let other = evaluation.gradients(of: "z")
    let third = evaluation.gradients()
    for node in graph.nodes {
      #expect(first[node.name] == second[node.name])
      #expect(first[node.name] == third[node.name])
    }
    #expect(other["x"] == -1.7)
    #expect(other["L"] == 0)
  }

  @Test("A memory used again gives what a new one gives")
  func memoryReuse() throws {
    let graph = try Graph(given: [("x", "2"), ("y", "5")], definitions: ["p = x*y", "L = p + x"])
    let slot = try #require(graph.tape.slot(of: "L"))
    let x = try #require(graph.tape.slot(of: "x"))
    var memory = graph.tape.makeMemory()
    for _ in 0..<2 {
      for value in [2.0, -1.5] {
        graph.tape.setGiven("y", to: value, in: &memory)
        try graph.tape.forward(&memory)
        graph.tape.backward(&memory, from: slot)
        #expect(memory.values[slot] == 2 * value + 2)
        #expect(memory.adjoints[x] == value + 1)
      }
    }
    graph.tape.backward(&memory, from: 99)
    #expect(memory.adjoints.allSatisfy { $0 == 0 })
  }

  @Test("Given values can be overridden, computed ones cannot")
  func overriding() throws {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1")], definitions: ["k = 2", "d = k*b", "L = a*d"])
    #expect(try graph.evaluate(overriding: ["a": 10, "d": 7, "k": 7, "zz": 1])["L"] == 20)
    #expect(try graph.evaluate()["L"] == 6)
    let error = #expect(throws: DomainError.self) {
      try graph.evaluate(overriding: ["b": .infinity])
    }
    #expect(error == DomainError(node: "b", operation: nil, arguments: [.infinity]))
    #expect(error?.fault == .argumentNotFinite)
  }

  @Test("Unknown names have neither value nor gradient")
  func unknownNames() throws {
    let evaluation = try Graph(given: [("a", "3")], definitions: ["L = 2*a"]).evaluate()
    #expect(evaluation["q"] == nil)
    #expect(evaluation.gradients()["q"] == nil)
    #expect(evaluation.gradients(of: "q")["a"] == nil)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "q") == nil)
    #expect(evaluation.localDerivative(of: "q", withRespectTo: "a") == nil)
  }

  @Test("A local derivative stops at the nodes of the formula")
  func localDerivative() throws {
    let graph = try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
    let evaluation = try graph.evaluate()
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "e") == -2)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "c") == 5)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "d") == 0)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "L") == 1)
    #expect(evaluation.localDerivative(of: "d", withRespectTo: "b") == 2)
    #expect(evaluation.localDerivative(of: "d", withRespectTo: "L") == 0)
  }

  @Test("A gradient that is no number is missing and spoils only what is below it")
  func undefinedGradients() throws {
    let graph = try Graph(
      given: [("x", "0"), ("y", "2"), ("n", "3"), ("m", "-2")],
      definitions: ["r = sqrt(x)", "p = m^n", "dead = r*0", "L = r + y*p"], output: "L")
    let gradients = try graph.evaluate().gradients()
    #expect(gradients["x"] == nil)
    #expect(gradients["r"] == 1)
    #expect(gradients["y"] == -8)
    #expect(gradients["n"] == nil)
    #expect(gradients["m"] == 24)
    // Nothing flows back from a node on which the output does not depend.
    let other = try graph.evaluate().gradients(of: "p")
    #expect(other["x"] == 0)
    // (√x)² is x, but from 0 the chain rule cannot tell.
    let square = try Graph(given: [("x", "0")], definitions: ["r = sqrt(x)", "L = r^2"])
    #expect(try square.evaluate().gradients()["x"] == nil)
  }

  @Test("A chain of 100,000 additions runs, even written backwards")
  func chain() throws {
    let definitions = (1...100_000).map { "n\($0) = n\($0 - 1) + x" }
    let graph = try Graph(
      given: [("n0", "0"), ("x", "0.5")], definitions: definitions.reversed(), output: "n100000")
    let evaluation = try graph.evaluate()
    #expect(evaluation["n100000"] == 50_000)
    let gradients = evaluation.gradients()
    #expect(gradients["x"] == 100_000)
    #expect(gradients["n0"] == 1)
    #expect(graph.consumers(of: "n99999") == ["n100000"])
  }

  @Test("A ring of 100,000 nodes is one cycle")
  func ring() {
    let definitions = (0..<100_000).map { "n\($0) = n\(($0 + 1) % 100_000)" }
    let error = #expect(throws: GraphProblems.self) {
      try Graph(given: [], definitions: definitions)
    }
    #expect(error?.problems.count == 1)
    guard case .cycle(let names) = error?.problems.first?.kind else {
      Issue.record("there is no cycle")
      return
    }
    #expect(names.count == 100_000)
    #expect(names.first == "n0")
  }
}
