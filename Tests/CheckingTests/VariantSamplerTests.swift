import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Drawing given values")
struct VariantSamplerTests {
  /// The lecture's network with everything varying: h = w1·x + b1, y = w2·h + b2, L = (y − t)².
  private func network() throws -> LessonGraph {
    let graph = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("w2", "2"), ("b1", "0"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    return LessonGraph(
      graph: graph, parameters: ["w1", "b1", "w2", "b2"],
      variation: Variation(
        choices: Dictionary(
          uniqueKeysWithValues: graph.given.map { ($0.name, Variation.usualChoices) })))
  }

  private func step(_ kinds: Question.Kind...) -> Step {
    Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
  }

  /// Three significant figures, by hand.
  private func rounded(_ value: Double) -> String {
    var scale = 1.0
    while (value * scale).magnitude < 100, value != 0, scale < 1e9 { scale *= 10 }
    return "\((value * scale).rounded() / scale + 0)"
  }

  @Test("the numbers of a seed are those of its authors' program")
  func splitMix() {
    // The first outputs for the seed 1234567 of the reference program in C, splitmix64.c.
    var numbers = SplitMix64(seed: 1_234_567)
    expectEqual(
      (0..<5).map { _ in numbers.next() },
      [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("under 200 seeds no usual slip leads to the right gradient of w1")
  func hidesNothing() throws {
    let sampler = VariantSampler(try network())
    let step = step(.gradient(node: "w1"))
    for seed in 0..<200 {
      let graph = try sampler.variant(for: step, seed: UInt64(seed)).graph
      let value = { graph.givenValue($0) ?? .nan }
      let (x, t, w1, w2) = (value("x"), value("t"), value("w1"), value("w2"))
      let h = w1 * x + value("b1")
      let e = w2 * h + value("b2") - t
      let right = 2 * e * w2 * x
      // Without x, w2, the 2, the target, the sign; both own factors; only the last step;
      // only what arrives; twice the error kept squared.
      let slips = [
        2 * e * w2, 2 * e * x, e * w2 * x, 2 * (e + t) * w2 * x, -right, 2 * e * h * w1, x,
        2 * e * e * w2 * x,
      ]
      let same = slips.indices.filter { rounded(slips[$0]) == rounded(right) }
      expectEqual(same, [], "seed \(seed): \(graph)")
      #expect([h, e + t, e * e, right].allSatisfy { $0.magnitude <= 100 }, "seed \(seed)")
    }
  }

  @Test("under 200 seeds an update tells the usual slips apart")
  func updates() throws {
    let sampler = VariantSampler(try network())
    let step = step(.update(parameter: "w1", rate: 0.01))
    for seed in 0..<200 {
      let graph = try sampler.variant(for: step, seed: UInt64(seed)).graph
      let value = { graph.givenValue($0) ?? .nan }
      let (x, w1, w2) = (value("x"), value("w1"), value("w2"))
      let h = w1 * x + value("b1")
      let e = w2 * h + value("b2") - value("t")
      let gradient = 2 * e * w2 * x
      let newW2 = w2 - 0.01 * 2 * e * h
      let right = w1 - 0.01 * gradient
      // Uphill, without η, the step alone, unchanged, tenfold, after the update of w2.
      let slips = [
        w1 + 0.01 * gradient, w1 - gradient, -0.01 * gradient, w1, w1 - 0.1 * gradient,
        w1 - 0.01 * 2 * e * newW2 * x, gradient,
      ]
      let same = slips.indices.filter { rounded(slips[$0]) == rounded(right) }
      expectEqual(same, [], "seed \(seed): \(graph)")
    }
  }

  @Test("the same seed gives the same values, with those that do not vary kept")
  func reproducible() throws {
    var network = try network()
    network.variation.choices["x"] = nil
    network.variation.choices["t"] = nil
    let sampler = VariantSampler(network)
    let step = step(.value(node: "h"), .value(node: "y"), .value(node: "L"))
    let draws = try (1...20).map { try sampler.variant(for: step, seed: $0) }
    expectEqual(try (1...20).map { try sampler.variant(for: step, seed: $0) }, draws)
    #expect(Set(draws.map(\.graph)).count > 15)
    #expect(draws.allSatisfy { $0.graph.givenValue("x") == 2 && $0.graph.givenValue("t") == 5 })
  }

  @Test("where no draw tells right from wrong, it is said which mistake and where")
  func none() throws {
    var network = try network()
    func problem(_ choices: [String: [Double]], _ step: Step) throws -> VariantProblem? {
      network.variation.choices = choices
      do {
        _ = try VariantSampler(network).variant(for: step, seed: 1)
        return nil
      } catch {
        return error
      }
    }
    expectEqual(try problem([:], step(.value(node: "h"))), .nothingVaries)
    // Two and two: whoever adds instead of multiplying is right.
    guard
      case .masked(let mistake, field: "q0")? = try problem(
        ["x": [2, 2, 2], "w1": [2, 2, 2]], step(.value(node: "h")))
    else {
      Issue.record("no mistake is in the way")
      return
    }
    expectEqual(mistake.code, .forward(.multiplyAsAdd))
    expectEqual(
      try problem(["w1": [1e6, 2e6]], step(.value(node: "h"))), .awkward(field: "q0"))
  }

  @Test("where one mistake hides in every draw, the search ends early and names it")
  func endsEarly() throws {
    // To three figures nobody sees 0.00001·b, whatever stands beside it.
    let graph = LessonGraph(
      graph: try Graph(
        given: [("w", "2"), ("x", "3"), ("b", "5"), ("c", "7")],
        definitions: ["L = w*x + c + 0.00001*b"]),
      variation: Variation(
        choices: Dictionary(
          uniqueKeysWithValues: ["w", "x", "b", "c"].map { ($0, Variation.usualChoices) })))
    var search = VariantSearch(
      VariantSampler(graph), step: step(.value(node: "L")), seed: 1)
    do {
      _ = try search.variant()
      Issue.record("numbers were found")
    } catch {
      guard case .masked(let mistake, field: "q0") = error, case .term(let part, _) = mistake.place
      else {
        Issue.record("\(error)")
        return
      }
      #expect(part.mentions("b"), "\(mistake)")
    }
    #expect(
      (40...VariantSearch.drawLimit / 3).contains(search.draws.count), "\(search.draws.count)")
  }

  @Test("a value that the step sets and that does not vary counts where mistakes cannot be avoided")
  func override() throws {
    // Under the graph's own x = 3 a forgotten square shows, under the step's x = 1 it never can.
    let graph = LessonGraph(
      graph: try Graph(given: [("w", "2"), ("x", "3")], definitions: ["L = w*x^2"]),
      variation: Variation(choices: ["w": [2, 3, 4, 5, 7]]))
    var step = step(.value(node: "L"))
    step.given = ["x": 1]
    let variant = try VariantSampler(graph).variant(for: step, seed: 1)
    expectEqual(variant.graph.givenValue("x"), 1)
  }

  @Test(
    "no numbers are drawn where a function turns sharply",
    arguments: ["relu(x - 2)", "abs(x - 2)", "max(x, 2)", "min(2, x)"])
  func kink(formula: String) throws {
    func drawn(_ choices: [Double]) throws -> Double? {
      let graph = LessonGraph(
        graph: try Graph(given: [("x", "5")], definitions: ["a = \(formula)", "L = 3*a + 7"]),
        variation: Variation(choices: ["x": choices]))
      do {
        return try VariantSampler(graph).variant(for: step(.value(node: "L")), seed: 1)
          .graph.givenValue("x")
      } catch {
        expectEqual(error, .awkward(field: "a"))
        return nil
      }
    }
    expectEqual(try drawn([2]), nil)
    expectEqual(try drawn([2, 6.2]), 6.2)
  }
}
