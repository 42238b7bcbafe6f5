import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Drawing given values")
struct VariantSamplerTests {
  @Test("explore")
  func explore() throws {
    let graph = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("w2", "2"), ("b1", "0"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let names = graph.given.map(\.name)
    let lessonGraph = LessonGraph(
      graph: graph, parameters: ["w1", "b1", "w2", "b2"],
      variation: Variation(
        choices: Dictionary(uniqueKeysWithValues: names.map { ($0, Variation.usualChoices) })))
    let sampler = VariantSampler(lessonGraph)
    let kinds: [Question.Kind] =
      graph.nodes.filter { $0.expression != nil }.map { .value(node: $0.name) }
      + graph.nodes.map { .gradient(node: $0.name) }
      + [
        .localDerivative(consumer: "h", input: "x"), .localDerivative(consumer: "h", input: "b1"),
        .localDerivative(consumer: "L", input: "y"),
      ]
      + lessonGraph.parameters.map { .update(parameter: $0, rate: 0.01) }
    for kind in kinds {
      let step = Step(
        id: "s", graph: "g", text: LocalizedText("?"), questions: [Question(id: "q", kind: kind)])
      let clock = ContinuousClock()
      var problem = ""
      let time = clock.measure {
        for seed in 0..<5 {
          do {
            let v = try sampler.variant(for: step, seed: UInt64(seed));
            problem += " \(v.collisions)"
          } catch { problem += " \(error)" }
        }
      }
      print(kind, time / 5, problem)
    }
  }
}
