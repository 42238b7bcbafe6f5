import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The formulas of hints")
struct HintSentenceTests {
  private let voice = Voice(language: .english, decimalMark: ".")

  private func side(_ formula: String, _ numbers: [String: Double]) throws -> Equation.Side {
    Equation.Side(
      try Expression(parsing: formula), numbers: numbers.mapValues { Equation.Number($0) })
  }

  private func lines(_ hint: Hint, width: Int = 60, voice: Voice? = nil) -> [String] {
    HintSentence(hint, figures: 3, voice: voice ?? self.voice).equations
      .flatMap { $0.lines(indent: 2) { $0.count <= width } }
  }

  @Test("a number of many digits is rounded to one figure more than is asked, and ≈ says so")
  func rounded() throws {
    let equation = Equation(
      "g", try side("a*(1 - a)", [:]), try side("a*(1 - a)", ["a": 0.7047456979980239]))
    expectEqual(
      lines(.solution([equation], value: 0.2080791)),
      ["  g = a·(1 − a) ≈ 0.7047·(1 − 0.7047) ≈ 0.208"])
    let spanish = Voice(language: .spanish, decimalMark: ",")
    expectEqual(
      lines(.numbers(equation), voice: spanish), ["  g = a·(1 − a) ≈ 0,7047·(1 − 0,7047)"])
  }

  @Test("short numbers and the formula's own constants keep all their digits")
  func exact() throws {
    let equation = Equation(
      "z", try side("0.123456789*x + y", ["x": 1.2345, "y": 0.30000000000000004]))
    expectEqual(lines(.numbers(equation)), ["  z = 0.123456789·1.2345 + 0.3"])
    let whole = Equation("L", try side("c*e", [:]), try side("c*e", ["c": -2, "e": 5]))
    expectEqual(lines(.solution([whole], value: -10)), ["  L = c·e = −2·5 = −10"])
  }

  @Test("a number that the learner rounded makes what follows from it approximate")
  func ownNumber() throws {
    var own = try side("2*a", [:])
    own.numbers["a"] = Equation.Number(0.705, isRounded: true)
    expectEqual(lines(.numbers(Equation("L", own))), ["  L ≈ 2·0.705"])
  }

  @Test("a chain that does not fit breaks before its signs")
  func broken() throws {
    let equation = Equation(
      "g", try side("a*(1 - a)", [:]), try side("a*(1 - a)", ["a": 0.7047456979980239]))
    expectEqual(
      lines(.solution([equation], value: 0.2080791), width: 30),
      ["  g = a·(1 − a)", "    ≈ 0.7047·(1 − 0.7047)", "    ≈ 0.208"])
  }

  @Test("what is the same twice is written once")
  func repeated() throws {
    let equation = Equation("d", try side("2*3", [:]), try side("2*3", [:]))
    expectEqual(lines(.solution([equation], value: 6)), ["  d = 2·3 = 6"])
    expectEqual(lines(.solution([Equation("g", .number(1))], value: 1)), ["  g = 1"])
    expectEqual(lines(.solution([], value: 0.5)), ["  0.5"])
  }

  private func texts(_ hint: Hint) -> [String] {
    [Language.spanish, .english].map {
      HintSentence(hint, figures: 3, voice: Voice(language: $0, decimalMark: ".")).sentence
    }
  }

  @Test("of what goes into the output itself no way through the output is told")
  func intoOutput() {
    expectEqual(
      texts(.reachesThrough(node: "y", output: "L", consumers: ["L"])),
      [
        "L se calcula con y directamente, y el gradiente que llega a L es 1: basta su derivada "
          + "local por y.",
        "L is computed from y directly, and the gradient that arrives at L is 1: its local "
          + "derivative by y is all there is.",
      ])
    expectEqual(
      texts(.reachesThrough(node: "d", output: "L", consumers: ["e"])),
      [
        "d cambia L solo a través de e. Multiplica el gradiente que llega por la derivada local de "
          + "ese paso.",
        "d changes L only through e. Multiply the gradient that arrives there by the local "
          + "derivative of that step.",
      ])
  }

  @Test("the settings that do it are said as they may be typed, with the learner's decimal mark")
  func settings() {
    let settings = ExperimentSettings(rate: 0.4, batchSize: 4, rounds: 200, seed: 7)
    func text(_ language: Language, isTraining: Bool) -> String {
      HintSentence(
        .settings(settings, isTraining: isTraining), figures: 3,
        voice: Voice(language: language, decimalMark: language == .spanish ? "," : ".")
      ).sentence
    }
    expectEqual(text(.spanish, isTraining: false), "Con esto se logra: η = 0,4.")
    expectEqual(text(.english, isTraining: false), "This does it: η = 0.4.")
    expectEqual(
      text(.spanish, isTraining: true),
      "Con esto se logra: η = 0,4; simple; lote 4; épocas 200; semilla 7.")
    expectEqual(
      text(.english, isTraining: true), "This does it: η = 0.4; plain; batch 4; epochs 200; seed 7."
    )
  }

  @Test("settings that are said can be typed", arguments: Language.allCases)
  func typedBack(language: Language) throws {
    let settings = ExperimentSettings(
      rate: 0.4, optimiser: .momentum, batchSize: 2, rounds: 500, seed: 7)
    let data = TrainingData(
      inputs: ["x"], examples: [["x": 0], ["x": 1]], prediction: nil, target: "x")
    let experiment = Experiment(
      kind: .training(data), settings: ExperimentSettings(rate: 1, rounds: 1),
      goal: .lossBelow(1))
    let text = Voice(language: language, decimalMark: ",").say(
      ExperimentWords.typed(settings, isTraining: true))
    expectEqual(try SettingsReader(experiment).read(text), settings)
  }

  @Test("how it went with this η says what to change")
  func tried() {
    expectEqual(
      texts(.tried(rate: 80, .overshoots, isTraining: true)),
      [
        "Con η = 80 la pérdida rebota o crece: prueba una η menor.",
        "With η = 80 the loss bounces or grows: try a smaller η.",
      ])
    expectEqual(
      texts(.tried(rate: 0.01, .falls, isTraining: true)),
      [
        "Con η = 0.01 la pérdida baja, pero no lo suficiente: prueba una η mayor o más épocas.",
        "With η = 0.01 the loss falls, but not far enough: try a larger η or more epochs.",
      ])
    expectEqual(
      texts(.tried(rate: 2, .stays, isTraining: false)),
      [
        "Con η = 2 la pérdida casi no cambia: prueba otra η.",
        "With η = 2 the loss hardly changes: try another η.",
      ])
  }

  @Test("a hint for a formula says in which names, and what gives way to its own formula")
  func formulaInNames() {
    expectEqual(
      texts(.writtenWith(node: "y", replacing: ["z"], names: ["w", "x"])),
      [
        "Escribe cómo se calcula y, con letras y sin números; en lugar de z va su propia fórmula. "
          + "Los nombres que sirven: w, x.",
        "Write how y is computed, in names and without numbers; in place of z goes its own formula. "
          + "The names to use: w, x.",
      ])
  }
}
