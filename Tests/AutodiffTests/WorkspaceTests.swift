import Autodiff
import TestSupport
import Testing

@Suite("A workspace")
struct WorkspaceTests {
  @Test(
    "gives the values of the tape as it stands, and its gradients but for the order of the sums",
    arguments: [1, 5, 23, 24, 100, 3_000])
  func sameAsTheTape(operations: Int) throws {
    var random = RandomNumbers(seed: UInt64(operations))
    for _ in 0..<max(1, 3_000 / operations) {
      let sample = RandomTape.draw(&random, operations: operations)
      let output = random.index(below: sample.tape.count)
      var memory = sample.tape.makeMemory()
      try sample.tape.forward(&memory)
      sample.tape.backward(&memory, from: output)
      let workspace = Workspace(sample.tape, output: output)
      try workspace.forward()
      workspace.backward()
      let sizes = sample.termSizes(of: output, values: memory.values)
      for slot in 0..<sample.tape.count {
        #expect(workspace.value(at: slot).bitPattern == memory.values[slot].bitPattern)
        let gradient = workspace.gradient(at: slot)
        let expected = memory.adjoints[slot]
        #expect(
          gradient.isFinite == expected.isFinite
            && (!expected.isFinite || abs(gradient - expected) <= 1e-12 * sizes[slot]),
          "slot \(slot): \(gradient), \(expected)")
      }
    }
  }

  @Test("used again gives what a new one gives")
  func again() throws {
    let graph = try Graph(given: [("x", "2"), ("y", "5")], definitions: ["p = x*y", "L = p + x"])
    let (x, y, loss) = try (slot("x", graph), slot("y", graph), slot("L", graph))
    let workspace = Workspace(graph.tape, output: loss)
    for _ in 0..<2 {
      for value in [2.0, -1.5] {
        workspace.setValue(value, at: y)
        try workspace.forward()
        workspace.backward()
        expectEqual(workspace.value(at: loss), 2 * value + 2)
        expectEqual(workspace.gradient(at: x), value + 1)
      }
    }
  }

  @Test("What is computed cannot be set")
  func setComputed() throws {
    let graph = try Graph(given: [("x", "2")], definitions: ["L = 3*x"])
    let loss = try slot("L", graph)
    let workspace = Workspace(graph.tape, output: loss)
    workspace.setValue(99, at: loss)
    try workspace.forward()
    expectEqual(workspace.value(at: loss), 6)
  }

  @Test("A step of gradient descent moves the parameters against the gradient")
  func descent() throws {
    // L = (w·2 + b − 1)², from w = 1, b = 0: dL/dw = 4, dL/db = 2.
    let graph = try Graph(
      given: [("w", "1"), ("b", "0")], definitions: ["y = w*2 + b", "L = (y - 1)^2"])
    let (w, b) = try (slot("w", graph), slot("b", graph))
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    try workspace.forward()
    workspace.backward()
    workspace.descend([w, b], learningRate: 0.125)
    expectEqual([w, b].map { workspace.value(at: $0) }, [0.5, -0.25])
  }

  @Test(
    "names the first node without a value, as the tape does",
    arguments: [
      ["r = sqrt(x)", "q = 1/r", "L = q*0"], ["L = ln(x - 2)"], ["a = 1/(x + 2)", "L = 1/a"],
    ])
  func domainErrors(definitions: [String]) throws {
    let graph = try Graph(given: [("x", "-2")], definitions: definitions)
    let expected = #expect(throws: DomainError.self) { try graph.evaluate() }
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    let error = #expect(throws: DomainError.self) { try workspace.forward() }
    expectEqual(error, expected)
    workspace.setValue(3, at: 0)
    try workspace.forward()
  }

  @Test("names a given node whose value is not finite")
  func givenNotFinite() throws {
    let graph = try Graph(given: [("a", "1"), ("b", "1")], definitions: ["L = max(a, 2)*b"])
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    workspace.setValue(.infinity, at: try slot("b", graph))
    let error = #expect(throws: DomainError.self) { try workspace.forward() }
    expectEqual(error, DomainError(node: "b", operation: nil, arguments: [.infinity]))
  }

  @Test(
    "finds the one number that is not finite among many, wherever it stands, though what uses it is",
    arguments: [1, 2, 7, 8, 9, 30, 41])
  func notFiniteAmongMany(place: Int) throws {
    let graph = try Self.graphOfManyNodes
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    workspace.setValue(0, at: try slot("x\(place)", graph))
    let error = #expect(throws: DomainError.self) { try workspace.forward() }
    expectEqual(error, DomainError(node: "n\(place)", operation: .unary(.ln), arguments: [0]))
    workspace.setValue(1, at: try slot("x\(place)", graph))
    try workspace.forward()
    expectEqual(workspace.value(at: try slot("n\(place)", graph)), 0)
  }

  @Test("Finite numbers whose sum is beyond every number are finite numbers")
  func greatNumbers() throws {
    let graph = try Self.graphOfManyNodes
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    for place in 1...41 {
      workspace.setValue(.greatestFiniteMagnitude, at: try slot("x\(place)", graph))
    }
    try workspace.forward()
    expectEqual(workspace.value(at: try slot("m1", graph)), 0)
  }

  /// 41 logarithms, each with nothing but a step of it behind it, which is finite for −∞ too.
  private static var graphOfManyNodes: Graph {
    get throws {
      try Graph(
        given: (1...41).map { ("x\($0)", "2") },
        definitions: (1...41).flatMap { ["n\($0) = ln(x\($0))", "m\($0) = step(-n\($0))"] }
          + ["L = m1 + m41"])
    }
  }

  @Test("An infinite local derivative spoils only what the output depends on through it")
  func undefinedGradients() throws {
    let graph = try Graph(
      given: [("x", "0"), ("y", "2")], definitions: ["r = sqrt(x)", "dead = r*y", "L = y*y"])
    let workspace = Workspace(graph.tape, output: try slot("L", graph))
    try workspace.forward()
    workspace.backward()
    expectEqual(
      try ["x", "r", "y"].map { workspace.gradient(at: try slot($0, graph)) }, [0, 0, 4])
    let other = Workspace(graph.tape, output: try slot("dead", graph))
    try other.forward()
    other.backward()
    expectEqual(
      try ["x", "r", "y"].map { other.gradient(at: try slot($0, graph)) }, [.infinity, 2, 0])
  }

  @Test("A chain of 100,000 operations is swept like any other")
  func longChain() throws {
    var builder = TapeBuilder(given: [("x", 0.5), ("y", 1)])
    var last = 1
    for index in 0..<100_000 {
      last = index % 2 == 0 ? builder.append(.add, last, 0) : builder.append(.negate, last)
    }
    let workspace = Workspace(builder.makeTape(), output: last)
    try workspace.forward()
    workspace.backward()
    // y → −(y + ½) twice is y again, and the two halves of x go against each other.
    expectEqual(workspace.value(at: last), 1)
    expectEqual(workspace.gradient(at: 1), 1)
    expectEqual(workspace.gradient(at: 0), 0)
  }

  private func slot(_ name: String, _ graph: Graph) throws -> Int {
    try #require(graph.tape.slot(of: name))
  }
}
