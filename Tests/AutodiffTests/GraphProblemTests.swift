import Autodiff
import TestSupport
import Testing

@Suite("Descriptions that are not graphs")
struct GraphProblemTests {
  /// The problems of a graph with the given nodes a = 1 and b = 2.
  private func problems(
    _ definitions: [String], given: [(name: String, text: String)] = [("a", "1"), ("b", "2")],
    output: String? = nil
  ) -> [GraphProblem] {
    do {
      _ = try Graph(given: given, definitions: definitions, output: output)
      return []
    } catch {
      return error.problems
    }
  }

  private func definition(
    _ index: Int, _ kind: GraphProblem.Kind, _ offset: Int, _ length: Int
  ) -> GraphProblem {
    GraphProblem(kind: kind, place: .definition(index), offset: offset, length: length)
  }

  @Test("Every problem of a graph is told at once, in the order of the text")
  func allAtOnce() {
    expectEqual(
      problems(
        ["d = 2*q", "f 2*b", "a = b + x9", "2x = (b", "ln = a", "g = g2*d", "g2 = 2*g + z"],
        given: [("a", "1"), ("b", "1 +"), ("c!", "2*a")], output: "M"),
      [
        GraphProblem(
          kind: .syntax(.missingOperand), place: .givenValue(1), offset: 3, length: 0),
        GraphProblem(kind: .invalidName("c!"), place: .givenName(2), offset: 0, length: 2),
        GraphProblem(kind: .givenNotConstant("a"), place: .givenValue(2), offset: 2, length: 1),
        definition(0, .unknownName("q", nearest: nil), 6, 1),
        definition(1, .missingEquals, 0, 5),
        definition(2, .repeatedName("a"), 0, 1),
        definition(2, .unknownName("x9", nearest: nil), 8, 2),
        definition(3, .invalidName("2x"), 0, 2),
        definition(3, .syntax(.unclosedBracket), 5, 1),
        definition(4, .reservedName("ln"), 0, 2),
        definition(5, .cycle(["g", "g2"]), 4, 2),
        definition(6, .unknownName("z", nearest: nil), 11, 1),
        GraphProblem(
          kind: .unknownOutput("M", nearest: nil), place: .output, offset: 0, length: 1),
      ])
  }

  @Test("A cycle begins with the definition that was written first")
  func cycles() {
    expectEqual(
      problems(["p = a + r", "q = p*b", "r = 2*q - p"]),
      [
        definition(0, .cycle(["p", "r", "q"]), 8, 1),
        definition(0, .cycle(["p", "r"]), 8, 1),
      ])
    // The walk comes to r first.
    expectEqual(
      problems(["s = r*a", "q = b + r", "r = 2*q"]), [definition(1, .cycle(["q", "r"]), 8, 1)])
    expectEqual(problems(["p = a*p"]), [definition(0, .cycle(["p"]), 6, 1)])
  }

  @Test("An unknown name comes with the node that was probably meant")
  func suggestions() {
    expectEqual(
      problems(["loss = a*b", "L = 2*los", "M = 3*A + Loss + lsos + c"]),
      [
        definition(1, .unknownName("los", nearest: "loss"), 6, 3),
        definition(2, .unknownName("A", nearest: "a"), 6, 1),
        definition(2, .unknownName("Loss", nearest: "loss"), 10, 4),
        definition(2, .unknownName("lsos", nearest: "loss"), 17, 4),
        definition(2, .unknownName("c", nearest: nil), 24, 1),
      ])
    expectEqual(
      problems(["loss = a*b"], output: "Loss"),
      [
        GraphProblem(
          kind: .unknownOutput("Loss", nearest: "loss"), place: .output, offset: 0, length: 4)
      ])
  }

  @Test(
    "A definition needs a name, one equals sign and a formula",
    arguments: [
      ("= a", .invalidName(""), 0, 0),
      ("f(x) = a", .invalidName("f(x)"), 0, 4),
      ("y z = a", .invalidName("y z"), 0, 3),
      ("d =", .syntax(.empty), 3, 0),
      ("d == a", .syntax(.unexpectedCharacter("=")), 3, 1),
      ("d = a = b", .syntax(.unexpectedCharacter("=")), 6, 1),
      ("a + b", .missingEquals, 0, 5),
      ("", .missingEquals, 0, 0),
      ("ŷ2 = 2a", .syntax(.missingOperator), 6, 1),
      ("  σ = a", .reservedName("σ"), 2, 1),
      ("max = a", .reservedName("max"), 0, 3),
      ("y\u{302} = a", .invalidName("y\u{302}"), 0, 1),
      ("\0 = a", .invalidName("\0"), 0, 1),
      ("d = \(String(repeating: "(", count: 20_000))", .syntax(.tooLong(limit: 10_000)), 10_003, 1),
    ] as [(String, GraphProblem.Kind, Int, Int)])
  func badDefinition(text: String, kind: GraphProblem.Kind, offset: Int, length: Int) {
    expectEqual(problems([text]), [definition(0, kind, offset, length)])
  }

  @Test("A given value that cannot be computed is a problem at the value")
  func givenUndefined() {
    expectEqual(
      problems(["L = a"], given: [("a", "1 + ln(0)"), ("a", "2")]),
      [
        GraphProblem(
          kind: .givenUndefined(.unary(.ln), arguments: [0]), place: .givenValue(0), offset: 0,
          length: 9),
        GraphProblem(kind: .repeatedName("a"), place: .givenName(1), offset: 0, length: 1),
      ])
  }

  @Test("In a given value e is no constant where a node has that name")
  func givenConstantShadowed() {
    expectEqual(
      problems(["e = 2*a"], given: [("a", "1 + e")]),
      [GraphProblem(kind: .givenNotConstant("e"), place: .givenValue(0), offset: 4, length: 1)])
  }

  @Test("A graph needs a definition")
  func noDefinitions() {
    expectEqual(
      problems([]),
      [GraphProblem(kind: .noDefinitions, place: .graph, offset: 0, length: 0)])
  }

  @Test("Nodes that all need each other are reported without listing every cycle")
  func manyCycles() {
    let names = (0..<60).map { "n\($0)" }
    let all = names.joined(separator: " + ")
    let found = problems(names.map { "\($0) = \(all)" })
    #expect(found.count == 20)
    #expect(found.allSatisfy { if case .cycle = $0.kind { true } else { false } })
  }
}
