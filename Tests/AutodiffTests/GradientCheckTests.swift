import Autodiff
import Testing

/// Gradients against central differences, computed by an arithmetic of the test's own.
@Suite("Gradients against differences")
struct GradientCheckTests {
  @Test("A thousand random graphs of all operations agree with differences")
  func randomGraphs() throws {
    var random = RandomNumbers(seed: 4)
    var used: Set<String> = []
    for number in 0..<1_000 {
      let sample = RandomGraph.draw(&random)
      used.formUnion(sample.steps.map(\.operation))
      let mismatches = try sample.mismatches()
      #expect(mismatches == [], "graph \(number)\n\(sample.definitions.joined(separator: "\n"))")
    }
    #expect(used == RandomGraph.operations)
  }

  @Test("Every operation agrees with differences", arguments: RandomGraph.operations.sorted())
  func operation(name: String) throws {
    var random = RandomNumbers(seed: 5)
    for _ in 0..<50 {
      let sample = RandomGraph.draw(&random, only: name)
      #expect(try sample.mismatches() == [])
    }
  }

  @Test(
    "A wrong derivative of an operation on one number is caught",
    arguments: UnaryOperation.allCases)
  func wrongUnaryRule(operation: UnaryOperation) throws {
    var rules = DerivativeRules.standard
    let right = rules[operation]
    rules[operation] = { argument, value in right(argument, value) + 1e-3 }
    var random = RandomNumbers(seed: 6)
    let sample = RandomGraph.draw(&random, only: operation.rawValue)
    #expect(try sample.mismatches() == [])
    #expect(try sample.mismatches(using: rules) == ["x0"])
  }

  @Test(
    "A wrong derivative of an operation on two numbers is caught",
    arguments: BinaryOperation.allCases)
  func wrongBinaryRule(operation: BinaryOperation) throws {
    var random = RandomNumbers(seed: 7)
    let sample = RandomGraph.draw(&random, only: operation.rawValue)
    #expect(try sample.mismatches() == [])
    var rules = DerivativeRules.standard
    let right = rules[operation]
    rules[operation] = { left, second, value in
      let derivatives = right(left, second, value)
      return (derivatives.left + 1e-3, derivatives.right)
    }
    #expect(try sample.mismatches(using: rules) == ["x0"])
    rules[operation] = { left, second, value in
      let derivatives = right(left, second, value)
      return (derivatives.left, derivatives.right - 1e-3)
    }
    #expect(try sample.mismatches(using: rules) == ["x1"])
  }

  @Test("A replaced rule gives the gradients of somebody who believes it")
  func ownFactor() throws {
    let graph = try Graph(given: [("c", "-2"), ("e", "5")], definitions: ["L = c*e"])
    var rules = DerivativeRules.standard
    rules[.multiply] = { left, right, _ in (left, right) }
    let evaluation = try graph.evaluate()
    #expect(evaluation.gradients(using: rules)["e"] == 5)
    #expect(evaluation.localDerivative(of: "L", withRespectTo: "e", using: rules) == 5)
    #expect(evaluation.gradients()["e"] == -2)
  }
}
