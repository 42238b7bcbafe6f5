import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Experiments in lesson files")
struct ExperimentReadingTests {
  private func lesson(asking experiment: String, picture: String = "") -> String {
    """
    format: 1
    id: x
    languages: [en]
    title: T
    goal: G
    graphs:
      unit:
        given: { x: 2, t: 1, w: 0.5, b: 0 }
        nodes: [ "y = sigma(w*x + b)", "L = (y - t)^2" ]
        parameters: [w, b]
    steps:
      - id: s
        text: A
        \(picture)
        ask:
          - experiment: \(experiment)
    """
  }

  private func experiment(_ text: String) throws -> Experiment? {
    let result = LessonReader.read(lesson(asking: text), path: "lesson.yaml")
    expectEqual(result.diagnostics, [])
    let step = try #require(result.lesson?.steps.first)
    expectEqual(step.picture, .experiment)
    expectEqual(step.questions.map(\.id), ["experiment"])
    return step.fields.first?.experiment
  }

  @Test("a descent is read as it is written")
  func descent() throws {
    expectEqual(
      try experiment(
        "{ descent: { parameter: w, rate: 0.1, steps: 20, from: -1, to: 3, until: loss < 1e-2 } }"),
      Experiment(
        kind: .descent(parameter: "w", domain: -1...3),
        settings: ExperimentSettings(rate: 0.1, rounds: 20), goal: .lossBelow(0.01)))
  }

  @Test(
    "a training is read as it is written, with all examples in a batch unless it says otherwise")
  func training() throws {
    let examples = "examples: [ { x: 0, t: 0 }, { t: 1, x: 2 } ]"
    let data = TrainingData(
      inputs: ["x", "t"], examples: [["x": 0, "t": 0], ["x": 2, "t": 1]])
    expectEqual(
      try experiment("{ training: { \(examples), rate: 1, epochs: 50, until: loss < 0.05 } }"),
      Experiment(
        kind: .training(data), settings: ExperimentSettings(rate: 1, batchSize: 2, rounds: 50),
        goal: .lossBelow(0.05)))
    var compared = data
    compared.prediction = "y"
    compared.target = "t"
    expectEqual(
      try experiment(
        "{ training: { \(examples), rate: 0.1, optimiser: adam, batch: 1, epochs: 9, seed: 3, "
          + "prediction: y, target: t, until: all rows right } }"),
      Experiment(
        kind: .training(compared),
        settings: ExperimentSettings(
          rate: 0.1, optimiser: .adam, batchSize: 1, rounds: 9, seed: 3),
        goal: .allRowsRight))
  }

  @Test("an experiment is of one kind, and draws itself")
  func kinds() {
    expectProblems(
      lesson(asking: "{}", picture: "").replacing("{}", with: "①{}"),
      ["①": .experiment(.kinds(found: []))])
    expectProblems(
      lesson(asking: "{ ①decent: {} }"), ["①": .unknownKey("decent", nearest: "descent")])
    expectProblems(
      lesson(
        asking: "{ descent: { parameter: w, rate: 1, steps: 2, from: 0, to: 1, until: loss < 1 } }",
        picture: "picture: ①{}"),
      ["①": .experiment(.drawsItself)])
  }

  @Test("what a descent needs is told at its place")
  func descentProblems() {
    expectProblems(
      lesson(
        asking: """
          { descent: ①{ rate: 1, steps: 2, from: 0, to: 1, until: loss < 1 } }
          """),
      ["①": .missingKey("parameter")])
    expectProblems(
      lesson(
        asking: """
          { descent: { parameter: ①y, rate: ②0, steps: ③201, from: 0, to: 1, until: ④low } }
          """),
      [
        "①": .notGiven("y"), "②": .picture(.rateNotPositive(0)),
        "③": .outOfRange("201", lowest: 1, highest: 200),
        "④": .experiment(.goal("low", isTraining: false)),
      ])
    expectProblems(
      lesson(
        asking: """
          { descent: ①{ parameter: w, rate: 1, steps: 2, from: 1, to: 2, until: loss < 1 } }
          """),
      ["①": .picture(.outsideRange(0.5, lowest: 1, highest: 2))])
  }

  @Test("what a training needs is told at its place")
  func trainingProblems() {
    func training(_ text: String, until: String = "loss < 1") -> String {
      lesson(asking: "{ training: ①{ \(text), rate: 1, epochs: 5, until: \(until) } }")
    }
    expectProblems(
      training("examples: [ { x: 1, t: 0 }, ②{ x: 1 } ]").replacing("①", with: ""),
      ["②": .unevenRow])
    expectProblems(
      training("examples: [ ②{ x: 1, w: 0 } ]").replacing("①", with: ""),
      ["②": .experiment(.parameterInExamples("w"))])
    expectProblems(
      training("examples: [ { x: 1 } ], target: ②t").replacing("①", with: ""),
      ["②": .experiment(.targetNotInExamples("t"))])
    expectProblems(
      training("examples: [ { x: 1, t: 1 } ]", until: "all rows right"),
      ["①": .experiment(.nothingToCompare)])
  }
}
