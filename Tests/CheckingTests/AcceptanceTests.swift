import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Following a learner's own numbers")
struct AcceptanceTests {
  /// One step that asks for numbers of a graph, and what is said to answers given in order.
  private struct Exercise {
    let step: Step
    let marker: Marker

    init(
      given: [(name: String, text: String)], _ definitions: [String], asking: [Question.Kind],
      figures: Int = 3
    ) throws {
      let graph = try Graph(given: given, definitions: definitions)
      let questions = asking.enumerated().map {
        Question(id: "q\($0)", kind: $1, figures: figures)
      }
      step = Step(id: "s", graph: "g", text: LocalizedText("?"), questions: questions)
      let lesson = Lesson(
        id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
        graphs: ["g": LessonGraph(graph: graph)], steps: [step])
      marker = Marker(lesson: lesson, step: step)
    }

    /// Answers the fields in order; nil leaves one out.
    func verdicts(_ answers: String?...) -> [Verdict?] {
      var earlier = EarlierAnswers.none
      return zip(step.fields, answers).map { field, answer in
        guard let answer else { return nil }
        let mark = marker.mark(answer, for: field, earlier: earlier)
        earlier.add(mark, for: field, of: step)
        return mark.verdict
      }
    }
  }

  /// d = 2, e = 5, L = −10; ∂L/∂e = −2, ∂L/∂c = 5.
  private func product() throws -> Exercise {
    try Exercise(
      given: [("a", "3"), ("b", "1"), ("c", "-2")], ["d = 2*b", "e = a + d", "L = c*e"],
      asking: [
        .value(node: "d"), .value(node: "e"), .value(node: "L"), .gradient(node: "e"),
        .gradient(node: "c"),
      ])
  }

  /// z = 0.87, a = 0.704746, L = 0.0871751; ∂L/∂a = −0.590509, ∂L/∂z = −0.122872.
  private func unit() throws -> Exercise {
    try Exercise(
      given: [("x", "1.5"), ("w", "0.5"), ("b", "0.12")],
      ["z = w*x + b", "a = sigma(z)", "L = (a - 1)^2"],
      asking: [
        .value(node: "z"), .value(node: "a"), .value(node: "L"), .gradient(node: "a"),
        .gradient(node: "z"),
      ])
  }

  @Test("what follows from a wrong number is told apart from what is right")
  func followsThrough() throws {
    // e = 3 + 4 = 7 from a wrong d, L = −2·7, ∂L/∂c = e.
    let exercise = try product()
    expectEqual(
      exercise.verdicts("4", "7", "-14", "-2", "7"),
      [.wrong, .followsThrough, .followsThrough, .right, .followsThrough])
    expectEqual(
      exercise.verdicts("4", "5", "-10", "-2", "5"), [.wrong, .right, .right, .right, .right])
    expectEqual(
      exercise.verdicts("4", "7", "-14.1", "-2", "7.01"),
      [.wrong, .followsThrough, .wrong, .right, .wrong])
  }

  @Test("a wrong number is followed through one that was not asked or answered")
  func followsThroughUnanswered() throws {
    expectEqual(
      try product().verdicts("4", nil, "-14", nil, "7"),
      [.wrong, nil, .followsThrough, nil, .followsThrough])
  }

  @Test("whole numbers are not rounded, whatever they follow from")
  func wholeStaysWhole() throws {
    let exercise = try Exercise(
      given: [("p", "50885")], ["q = 2*p", "r = q + 1"],
      asking: [.value(node: "q"), .value(node: "r")])
    expectEqual(exercise.verdicts("101770", "101771"), [.right, .right])
    expectEqual(exercise.verdicts("102000", "102001"), [.wrong, .followsThrough])
    expectEqual(exercise.verdicts("102000", "102000"), [.wrong, .wrong])
    expectEqual(exercise.verdicts(nil, "102000"), [nil, .wrong])
  }

  @Test("the learner's own rounded value is as good as all digits")
  func ownRounding() throws {
    // 0.705 − 1 squared is 0.087025, with all digits it is 0.0871751.
    let exercise = try unit()
    expectEqual(
      exercise.verdicts("0.87", "0.705", "0.0870", "-0.59", "-0.123"),
      [.right, .right, .right, .right, .right])
    expectEqual(
      exercise.verdicts("0.87", "0.704746", "0.0872", "-0.591", "-0.123"),
      [.right, .right, .right, .right, .right])
    expectEqual(
      exercise.verdicts("0.87", "0.705", "0.0890", "-0.600", "-0.130"),
      [.right, .right, .wrong, .wrong, .wrong])
  }

  @Test("a local derivative comes from the consumer's own value or from its argument")
  func localDerivative() throws {
    // From a wrong a = 0.8: L = 0.2², ∂L/∂a = −0.4; then a·(1 − a) = 0.16, and from z it is 0.208.
    let exercise = try unit()
    expectEqual(
      exercise.verdicts("0.87", "0.8", "0.04", "-0.4", "-0.064"),
      [.right, .wrong, .followsThrough, .followsThrough, .followsThrough])
    expectEqual(
      exercise.verdicts("0.87", "0.8", nil, "-0.4", "-0.0832"),
      [.right, .wrong, nil, .followsThrough, .followsThrough])
    // Right is right, also after something wrong.
    expectEqual(
      exercise.verdicts("0.87", "0.8", nil, "-0.591", "-0.123"),
      [.right, .wrong, nil, .right, .right])
    expectEqual(
      exercise.verdicts("0.87", "0.8", nil, "-0.4", "-0.110"),
      [.right, .wrong, nil, .followsThrough, .wrong])
  }

  @Test("a sigmoid and a cross-entropy may be passed at once")
  func shortcut() throws {
    // a = 0.01234…; with a rounded to 0.0123, a − y is −0.9877, and ∂L/∂a may be anything.
    let exercise = try Exercise(
      given: [("z", "-4.3825"), ("y", "1")],
      ["a = sigma(z)", "L = -(y*ln(a) + (1 - y)*ln(1 - a))"],
      asking: [.value(node: "a"), .gradient(node: "a"), .gradient(node: "z")], figures: 4)
    expectEqual(
      exercise.verdicts("0.01234", "-81.04", "-0.9877"), [.right, .right, .right])
    // After a wrong a = 0.5 the shortcut gives −0.5.
    expectEqual(exercise.verdicts("0.5", nil, "-0.5"), [.wrong, nil, .followsThrough])
  }

  @Test("gradients along several paths add up from the learner's own")
  func paths() throws {
    // L = p·q with p = 2x and q = x + 1 at x = 3: ∂L/∂p = 4, ∂L/∂q = 6, ∂L/∂x = 8 + 6.
    let exercise = try Exercise(
      given: [("x", "3")], ["p = 2*x", "q = x + 1", "L = p*q"],
      asking: [.gradient(node: "p"), .gradient(node: "q"), .gradient(node: "x")])
    expectEqual(exercise.verdicts("4", "6", "14"), [.right, .right, .right])
    expectEqual(exercise.verdicts("5", "6", "16"), [.wrong, .right, .followsThrough])
    expectEqual(exercise.verdicts("5", "6", "14"), [.wrong, .right, .right])
    expectEqual(exercise.verdicts("5", "6", "15"), [.wrong, .right, .wrong])
  }

  @Test("zero is what the rounding of the terms can leave, and where nothing was rounded only 0")
  func zero() throws {
    // h = 1/3: with 0.333 the difference is −0.001, one unit of the largest term, 1.
    let rounded = try Exercise(
      given: [("x", "1/3")], ["h = x + 0", "d = 3*h - 1"],
      asking: [.value(node: "h"), .value(node: "d")])
    expectEqual(rounded.verdicts("0.333", "-0.001"), [.right, .right])
    expectEqual(rounded.verdicts("0.333", "0"), [.right, .right])
    expectEqual(rounded.verdicts("0.333", "0.1"), [.right, .wrong])

    let exact = try Exercise(
      given: [("p", "0.1"), ("q", "0.2"), ("r", "0.3")],
      ["s = p + q - r", "y = step(s)", "h = relu(s)"],
      asking: [.value(node: "s"), .value(node: "y"), .value(node: "h")])
    expectEqual(exact.verdicts("0", "0", "0"), [.right, .right, .right])
    expectEqual(exact.verdicts("0.001", "0", "0.1"), [.wrong, .right, .wrong])
    expectEqual(exact.verdicts("0", "1", "0.001"), [.right, .wrong, .wrong])
    // step(0.001) is 1 for who has found 0.001.
    expectEqual(
      exact.verdicts("0.001", "1", "0.001"), [.wrong, .followsThrough, .followsThrough])
  }

  @Test("a typed 0 passes for what is left of terms that nearly cancel")
  func nearlyZero() throws {
    // tanh(0.5) = 0.462117, so d = 0.000117 is less than one unit of the third figure of 0.462.
    let exercise = try Exercise(
      given: [("z", "0.5")], ["a = tanh(z)", "d = a - 0.462"],
      asking: [.value(node: "a"), .value(node: "d")])
    expectEqual(exercise.verdicts("0.462", "0"), [.right, .right])
    expectEqual(exercise.verdicts("0.462117", "0.000117"), [.right, .right])
    expectEqual(exercise.verdicts("0.462", "0.05"), [.right, .wrong])
  }

  @Test("exact values stay exact: all digits, or the decimals correctly rounded")
  func exact() throws {
    let exercise = try Exercise(
      given: [("x", "4.05")], ["q = x^2", "t = 1/x"],
      asking: [.value(node: "q"), .value(node: "t")])
    // 4.05² = 16.4025, 1/4.05 = 0.246913…
    for (answer, verdict) in [
      ("16.4025", .right), ("16.4", .right), ("16.40", .right), ("16.403", .right),
      ("16.402", .right), ("16.5", .wrong), ("16.41", .wrong), ("16.404", .wrong),
      ("16", .moreDigits(asked: 3)), ("1.64e1", .right), ("2e1", .moreDigits(asked: 3)),
    ] as [(String, Verdict)] {
      expectEqual(exercise.verdicts(answer), [verdict], answer)
    }
    for (answer, verdict) in [
      ("0.247", .right), ("0.2469", .right), ("20/81", .right), ("0.25", .moreDigits(asked: 3)),
      ("0.246", .wrong), ("0.248", .wrong),
    ] as [(String, Verdict)] {
      expectEqual(exercise.verdicts("16.4025", answer), [.right, verdict], answer)
    }
  }

  @Test("a number that was cut short asks for its figures, also where rounding leaves it room")
  func cutShort() throws {
    // e1 = 14.8797, S = 17.5980, p = 0.845535; from 14.9 and 17.6 it is 0.846591. As 14.85/17.65 is
    // 0.841 and 14.95/17.55 is 0.852, an 0.850 may be what rounding led to, but 0.85 is 0.846 cut.
    let exercise = try Exercise(
      given: [("z1", "2.7"), ("z2", "1")],
      ["e1 = exp(z1)", "S = e1 + exp(z2)", "p = e1/S"],
      asking: [.value(node: "e1"), .value(node: "S"), .value(node: "p")])
    for (answer, verdict) in [
      ("0.846", .right), ("0.85", .moreDigits(asked: 3)), ("0.850", .right), ("0.86", .wrong),
    ] as [(String, Verdict)] {
      expectEqual(exercise.verdicts(nil, nil, answer), [nil, nil, verdict], answer)
      expectEqual(
        exercise.verdicts("14.9", "17.6", answer), [.right, .right, verdict], answer)
    }
  }

  @Test("the rows of a table are followed each for itself")
  func rows() throws {
    let table = TableQuestion(rows: [["x": 1], ["x": 2]], inputs: ["x"], asked: ["p", "q"])
    let exercise = try Exercise(
      given: [("x", "1")], ["p = 3*x", "q = p + 1"], asking: [.table(table)])
    // A wrong 5 for p in the first row leads to 6 there, and to nothing in the second.
    expectEqual(
      exercise.verdicts("5", "6", "6", "7"), [.wrong, .followsThrough, .right, .right])
    expectEqual(
      exercise.verdicts("5", "4", "6", "6"), [.wrong, .right, .right, .wrong])
  }

  @Test("what has no value in the learner's numbers is only right by the truth")
  func noValue() throws {
    let exercise = try Exercise(
      given: [("x", "2")], ["p = x - 1", "q = 1/p", "r = ln(p + 1)"],
      asking: [.value(node: "p"), .value(node: "q"), .value(node: "r")])
    expectEqual(exercise.verdicts("0", "1", "0.693"), [.wrong, .right, .right])
    expectEqual(exercise.verdicts("-1", "-1", "0.1"), [.wrong, .followsThrough, .wrong])
  }
}
