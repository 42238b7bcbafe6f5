import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import TutorTestSupport

@Suite("Gradient descent on a graph")
struct DescentPathTests {
  private func path(_ graph: String, rate: Double, steps: Int) throws -> DescentPath {
    let lessonGraph = try #require(try ChartCourse.graphs()[graph])
    return DescentPath(
      graph: lessonGraph.graph, parameters: lessonGraph.parameters, given: [:], rate: rate,
      steps: steps)
  }

  /// Whether two numbers agree to so many parts in a hundred thousand.
  private func agrees(_ found: [Double], _ expected: [Double], parts: Double = 5) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= abs($1) * parts * 1e-5 }
  }

  @Test(
    "the losses of the lecture's network are those of the curriculum",
    arguments: [
      (0.01, [1, 0.242064, 0.051807, 0.010350, 0.001999]), (0.02, [1, 0.001024]),
      (0.03, [1, 0.327184]), (0.05, [1, 2.89, 9.99, 9.16, 19.59, 1.86]),
    ])
  func losses(rate: Double, expected: [Double]) throws {
    let path = try path("network", rate: rate, steps: expected.count - 1)
    #expect(agrees(path.stops.map(\.loss), expected, parts: 300), "\(path.stops.map(\.loss))")
    #expect(path.divergedAt == nil)
  }

  @Test("a rate of 0.1 diverges: no number is told that is not finite")
  func divergence() throws {
    let path = try path("network", rate: 0.1, steps: 50)
    #expect(agrees(Array(path.stops.map(\.loss).prefix(5)), [1, 23.04, 25.693, 66.257, 82194]))
    #expect(path.stops.count < 51)
    #expect(path.stops.allSatisfy { $0.loss.isFinite })
    expectEqual(path.divergedAt, 5)
  }

  @Test("on a parabola each step goes where it does by hand")
  func parabola() throws {
    // From 1 with slope −4: 1.4 with 0.1, 3 with 0.5, and with 1 back and forth between 1 and 5.
    func places(_ rate: Double) throws -> [Double] {
      try path("parabola", rate: rate, steps: 2).stops.flatMap(\.parameters)
    }
    #expect(agrees(try places(0.1), [1, 1.4, 1.72]))
    #expect(agrees(try places(0.5), [1, 3, 3]))
    #expect(agrees(try places(1), [1, 5, 1]))
  }
}
