import Autodiff
import Checking
import Curriculum
import MistakeSimulation
import TestSupport
import Testing

@Suite("The catalogue of mistakes")
struct CatalogueTests {
  private static let lecture = Example(
    given: ["x": 2, "w": 2, "b": 0, "t": 5], nodes: ["h = w*x + b", "L = (h - t)^2"])

  private static let unit = Example(
    given: ["z": 0.83, "k": 1.9], nodes: ["a = sigma(z)", "L = k*a"])

  @Test("mistakes that lead to the right number are masked and never told")
  func masked() throws {
    // 2·2 is 2 + 2, a bias of 0 changes nothing, and w is as large as x.
    let forward = try Exercise(Self.lecture, .value("h"))
    expectEqual(forward.masked, ["F-NO-BIAS", "F-SIGN-TERM", "F-MUL-AS-ADD"])
    let backward = try Exercise(Self.lecture, .gradient("w"))
    expectEqual(backward.masked, ["G-MUL-OWN"])
    #expect(backward.predictions.allSatisfy { $0.1 != -4 })
  }

  @Test(
    "a factor of 1 is not said to be used as its own derivative where the derivative was left out")
  func factorOfOne() throws {
    // L = c(a + 2b): −2 arrives at d, and the local derivative is 2.
    func codes(b: Double, _ answer: Double) throws -> [String] {
      let product = Example(
        given: ["a": 3, "b": b, "c": -2], nodes: ["d = 2*b", "e = a + d", "L = c*e"])
      return try Exercise(product, .gradient("b")).codes(for: try typed(answer))
    }
    expectEqual(try codes(b: 1, -2), ["G-MUL-ONE", "G-UPSTREAM", "G-MUL-OWN"])
    expectEqual(try codes(b: 5, -10), ["G-MUL-OWN"])
    // Into the output nothing arrives that could have been copied.
    let last = try Exercise(
      Example(given: ["w": 1, "x": 3], nodes: ["L = w*x"]), .gradient("w"))
    expectEqual(last.codes(for: try typed(1)).first, "G-MUL-OWN")
  }

  @Test("what recurs is told before what is more specific, once it is a habit")
  func evidence() throws {
    // ∂L/∂z is k·σ′: who skips the sigmoid and who copies the gradient both answer k.
    let exercise = try Exercise(Self.unit, .gradient("z"))
    let upstream = Mistake(
      code: .gradient(.upstream), place: .node("b"), specificity: .answerType)
    var evidence = MistakeEvidence.none
    let answer = try typed(1.9)
    expectEqual(exercise.codes(for: answer, evidence: evidence), ["G-SIG-SKIP", "G-UPSTREAM"])
    let mark = Mark(answer: "?", verdict: .wrong, mistakes: [upstream])
    evidence.add(mark)
    expectEqual(exercise.codes(for: answer, evidence: evidence), ["G-SIG-SKIP", "G-UPSTREAM"])
    evidence.add(mark)
    expectEqual(exercise.codes(for: answer, evidence: evidence), ["G-UPSTREAM", "G-SIG-SKIP"])
  }

  @Test(
    "the right number, and a number that nothing explains, have no name",
    arguments: ["0.402", "0.4017", "0.7777", "-31.4"])
  func unnamed(answer: String) throws {
    // σ(0.83) = 0.69635, and 1.9·0.69635·0.30365 = 0.40175.
    let exercise = try Exercise(Self.unit, .gradient("z"))
    expectEqual(exercise.codes(for: try AnswerReader.number(answer)), [])
  }

  @Test("a learner who rounds after every step is recognised too")
  func rounding() throws {
    // a = σ(3.21) = 0.961 rounded: 1 − a is 0.039, with all digits 0.03877. Times k = 1.9:
    // 0.0741, with all digits 0.0737, four units of the third figure away.
    let unit = Example(given: ["z": 3.21, "k": 1.9], nodes: ["a = sigma(z)", "L = k*a"])
    let exercise = try Exercise(unit, .gradient("z"))
    expectEqual(exercise.codes(for: try AnswerReader.number("0.0741")), ["G-SIG-1MA"])
    expectEqual(exercise.codes(for: try AnswerReader.number("0.0737")), ["G-SIG-1MA"])
    expectEqual(exercise.codes(for: try AnswerReader.number("0.0747")), [])
  }

  @Test("each mistake says where it was made")
  func places() throws {
    let graph = Example(
      given: ["x": 1.7, "k": 0.6, "m": 3.1],
      nodes: ["s = 2*x", "p = k*s", "q = s - m", "L = p*q"])
    let exercise = try Exercise(graph, .gradient("s"))
    let places = exercise.predictions.filter { $0.0.code == .gradient(.onePath) }.map(\.0.place)
    // Who counted the way through p left out the one through q.
    expectEqual(places, [.edges(from: "s", to: ["q"]), .edges(from: "s", to: ["p"])])
  }

  @Test("another argument is no update: nobody is told of a gradient from before")
  func noUpdate() throws {
    let graph = try Graph(given: [("z", "2.5")], definitions: ["a = relu(z)"])
    let step = Step(
      id: "s", graph: "g", given: ["z": 0], text: LocalizedText("?"),
      questions: [Question(id: "q", kind: .gradient(node: "z"))])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    // ReLU'(2.5) is 1 and ReLU'(0) is 0; 1 is also what the other convention gives.
    let mark = Marker(lesson: lesson, step: step).mark("1", for: step.fields[0])
    expectEqual(mark.mistakes.map(\.code.rawValue), ["G-RELU-AT0", "G-UPSTREAM"])
  }

  @Test("of a formula that nobody sees no parts are told, nor a number that stands in it")
  func unseen() throws {
    // 3 is x and 2 the numerator; 1 and 6 are 3 − 2 and 3·2.
    let graph = Example(given: ["x": 3], nodes: ["y = 2*x"])
    let answers = [("2/(2*(x^2 + 1))", ["3", "2"]), ("3 + 2", ["1", "6"])]
    for (formula, typed) in answers {
      for answer in typed {
        let codes = try Exercise(graph, .number(formula)).codes(
          for: try AnswerReader.number(answer))
        expectEqual(codes, [], "\(formula): \(answer)")
      }
    }
  }

  @Test("a graph or a formula of any size is looked through in no time", .timeLimit(.minutes(1)))
  func size() throws {
    // Written out, the last node would have 2^60 terms.
    let doubling = (1...60).map { "n\($0) = n\($0 - 1) + n\($0 - 1)*w" }
    let graph = Example(
      given: ["n0": 1.5, "w": -0.9], nodes: doubling + ["L = (n60^2 + n59^2)/2"])
    let sum = Array(repeating: "0.3*1.7", count: 240).joined(separator: " + ")
    #expect(try Exercise(graph, .gradient("w")).predictions.isEmpty == false)
    #expect(try Exercise(nil, .number(sum)).predictions.isEmpty)
  }
}
