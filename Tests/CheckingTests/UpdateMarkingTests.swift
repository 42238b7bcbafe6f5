import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Updates, local derivatives and matrices")
struct UpdateMarkingTests {
  private func update(_ parameter: String) -> Question {
    Question(id: parameter + "'", kind: .update(parameter: parameter, rate: 0.1))
  }

  private func gradient(_ node: String) -> Question {
    Question(id: node, kind: .gradient(node: node))
  }

  @Test("the lecture's update with η = 0.1 is exact: 1.8, 0.4, 2.4 and 0.2")
  func exact() throws {
    let question = try SmallQuestion.network(
      update("w1"), update("b1"), update("w2"), update("b2"))
    expectEqual(
      question.marks("1.8", "0,4", "2.4", "1/5").map(\.verdict), [.right, .right, .right, .right])
    expectEqual(question.mark("1.81").verdict, .wrong)
  }

  @Test("an update follows from the learner's own gradient")
  func followsThrough() throws {
    // A gradient of −4 instead of −8 leads to 1.4.
    let question = try SmallQuestion.network(gradient("w1"), update("w1"))
    expectEqual(question.marks("-4", "1.4").map(\.verdict), [.wrong, .followsThrough])
    expectEqual(question.marks("-4", "1.8").map(\.verdict), [.wrong, .right])
  }

  @Test(
    "what went wrong in an update is named",
    arguments: [
      ("0.2", "U-ADD"), ("9", "U-NO-ETA"), ("0.8", "U-STEP-ONLY"), ("1", "U-NOT-UPDATED"),
      ("-8", "G-VALUE-GRAD"), ("1.08", "U-ETA01"), ("1.96", "U-SEQUENTIAL"),
    ])
  func mistakes(answer: String, code: String) throws {
    // With w2′ = 2.4 already in place, ∂L/∂w1 = −2·2.4·2 = −9.6 and w1′ = 1.96.
    let question = try SmallQuestion.network(update("w1"))
    expectEqual(question.codes(answer).first, code)
  }

  @Test("a local derivative is that of the node's own formula")
  func local() throws {
    let question = try SmallQuestion.network(
      Question(id: "q", kind: .localDerivative(consumer: "L", input: "y")),
      Question(id: "r", kind: .localDerivative(consumer: "h", input: "w1")))
    expectEqual(question.marks("-2", "2").map(\.verdict), [.right, .right])
    expectEqual(question.codes("-1"), ["G-SQ-NO2"])
    expectEqual(question.codes("4"), ["G-VALUE"])
    expectEqual(question.codes("-8", field: 1), ["G-WHOLE"])
    expectEqual(question.codes("1", field: 1).first, "G-MUL-OWN")
  }

  @Test("a gradient follows from the local derivative that the learner gave for it")
  func split() throws {
    let question = try SmallQuestion.network(
      Question(id: "q", kind: .localDerivative(consumer: "h", input: "w1")), gradient("w1"))
    // A local derivative of 3 instead of 2, and −4 arriving: −12.
    expectEqual(question.marks("3", "-12").map(\.verdict), [.wrong, .followsThrough])
    expectEqual(question.marks("2", "-12").map(\.verdict), [.right, .wrong])
  }

  @Test("a mistake on top of a wrong number is named too")
  func onTop() throws {
    // With y = 8 in place of 4, 2(8 − 5) = 6 follows, and 3 lacks the 2 of the square.
    let question = try SmallQuestion.network(
      Question(id: "y", kind: .value(node: "y")), Question(id: "dy", kind: .gradient(node: "y")))
    expectEqual(question.marks("8", "6").map(\.verdict), [.wrong, .followsThrough])
    let marks = question.marks("8", "3")
    expectEqual(marks.map(\.verdict), [.wrong, .wrong])
    expectEqual(marks[1].mistakes.map(\.code), [.gradient(.squareWithoutTwo)])
    expectEqual(question.codes("3", field: 1), [])
  }

  @Test("the shape of a matrix comes before its entries, and both may be transposed")
  func matrix() throws {
    let rows = try [["w1", "x*w2"], ["t", "b1 - 1"]].map { row in
      try row.map { MatrixQuestion.Entry.number(try Expression(parsing: $0)) }
    }
    let question = try SmallQuestion.network(
      Question(
        id: "m",
        kind: .matrix(
          MatrixQuestion(rows: rows.map { $0 + [.gradient(node: "w1")] }))))
    expectEqual(
      question.fields.map(\.id), ["m.shape", "m.1.1", "m.1.2", "m.1.3", "m.2.1", "m.2.2", "m.2.3"])
    expectEqual(
      question.marks("2x3", "1", "4", "-8", "5", "-1", "-8").map(\.verdict),
      Array(repeating: .right, count: 7))
    for answer in ["2×3", "2 x 3", "(2, 3)", "2 por 3", "2 by 3", "[2;3]", "2 3"] {
      expectEqual(question.mark(answer).verdict, .right, answer)
    }
    expectEqual(question.mark("3x2").remark, .exchanged)
    expectEqual(question.codes("3x2"), ["F-TRANSPOSE"])
    expectEqual(question.mark("6").verdict, .unreadable(.notAShape("6")))
    expectEqual(question.codes("5", field: 2), ["F-TRANSPOSE"])
  }

  @Test("a mistake that the author expects is told in the author's words, before the catalogue's")
  func author() throws {
    let question = try SmallQuestion.network(
      Question(
        id: "q", kind: .number(NumberQuestion(expression: try Expression(parsing: "w2*h"))),
        mistakes: [
          AuthorMistake(
            gives: try Expression(parsing: "w2 + 1"), code: .author("ADDED-ONE"),
            says: LocalizedText("You added 1.")),
          AuthorMistake(gives: try Expression(parsing: "7"), code: .course(.roundedDown)),
        ]))
    expectEqual(question.codes("3"), ["ADDED-ONE"])
    expectEqual(question.mark("3").mistakes.first?.says, LocalizedText("You added 1."))
    expectEqual(question.codes("7"), ["K-FLOOR"])
  }

  @Test("values after steps of descent are those of the lecture: L rises from 1 to 23.04")
  func descended() throws {
    let question = try SmallQuestion.network()
    let graph = try #require(question.lesson.graphs["g"]?.graph)
    let parameters = ["w1", "b1", "w2", "b2"]
    func stops(_ rate: Double, _ steps: Int) -> [DescentPath.Stop] {
      DescentPath(graph: graph, parameters: parameters, given: [:], rate: rate, steps: steps).stops
    }
    let once = try #require(stops(0.1, 1).last)
    expectEqual(once.parameters, [1.8, 0.4, 2.4, 0.2])
    expectEqual((once.loss * 1e9).rounded() / 1e9, 23.04)
    let loss = try #require(stops(0.01, 2).last?.loss)
    #expect((loss - 0.051807).magnitude < 1e-6)
  }
}
