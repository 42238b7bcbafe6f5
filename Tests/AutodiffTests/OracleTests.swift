import Autodiff
import Glibc
import Testing
import _Differentiation

/// Gradients against those that Swift's own differentiation finds.
@Suite("Gradients against the compiler's")
struct OracleTests {
  @Test("A network of two hidden units, at a hundred points")
  func network() throws {
    let graph = try Graph(
      given: ["u", "v", "w", "x", "y"].map { ($0, "0") },
      definitions: [
        "a = tanh(u*x + v)", "b = tanh(v*x + w)", "p = 1/(1 + exp(-(a*w + b*u)))",
        "L = -(y*ln(p) + (1 - y)*ln(1 - p))",
      ])
    let names = ["u", "v", "w", "x", "y"]
    let slots = try names.map { try #require(graph.tape.slot(of: $0)) }
    let workspace = Workspace(graph.tape, output: try #require(graph.tape.slot(of: "L")))
    var random = RandomNumbers(seed: 21)
    for _ in 0..<100 {
      let point = names.map { _ in random.number(in: -1...1) }
      for (slot, value) in zip(slots, point) { workspace.setValue(value, at: slot) }
      try workspace.forward()
      workspace.backward()
      let once = try graph.evaluate(
        overriding: Dictionary(uniqueKeysWithValues: zip(names, point))
      ).gradients()
      let expected = Self.gradients(point)
      for index in names.indices {
        #expect(isClose(workspace.gradient(at: slots[index]), expected[index], within: 1e-12))
        #expect(isClose(try #require(once[names[index]]), expected[index], within: 1e-12))
      }
    }
  }

  private static func gradients(_ point: [Double]) -> [Double] {
    let (x, y) = (point[3], point[4])
    let (u, v, w) = gradient(at: point[0], point[1], point[2]) { loss($0, $1, $2, x, y) }
    let (_, dx, dy) = gradient(at: point[0], x, y) { loss($0, point[1], point[2], $1, $2) }
    return [u, v, w, dx, dy]
  }

  @differentiable(reverse)
  private static func loss(
    _ u: Double, _ v: Double, _ w: Double, _ x: Double, _ y: Double
  ) -> Double {
    let a = tanh(u * x + v)
    let b = tanh(v * x + w)
    let p = 1 / (1 + exp(-(a * w + b * u)))
    return -(y * log(p) + (1 - y) * log(1 - p))
  }
}
