import Curriculum
import LessonCheck
import LessonFormat
import TestSupport
import Testing

@Suite("Steps that practice finds no numbers for")
struct UnpractisedStepTests {
  /// What is found of practice in a lesson about one formula, whatever the seeds of the simulated students.
  private func problems(_ nodes: String, vary: String, seeds: Int) -> [CheckProblem] {
    var checker = LessonChecker(suggests: false, seeds: seeds)
    checker.check(
      LessonReader.readWithPlaces(
        """
        format: 1
        id: varied
        title: T
        goal: G
        graphs:
          g: { given: { w: 3, x: -4 }, nodes: [ "\(nodes)" ], vary: \(vary) }
        steps:
          - id: one
            text: A
            ask: [ value: L ]
        """, path: "l.yaml"))
    return checker.finish().map(\.problem).filter { $0.rule == .practice }
  }

  @Test("are told with the mistake that every draw hides", arguments: [0, 200])
  func hidden(seeds: Int) {
    // Half of 0² is 0, 1² is 1, and 2² is 2·2: each hides another mistake, and the first is told.
    let problems = problems("L = w^2", vary: "{ w: [0, 1, 2] }", seeds: seeds)
    guard case .alwaysHidden("one", "L", let mistake)? = problems.first, problems.count == 1 else {
      Issue.record("\(problems)")
      return
    }
    expectEqual(mistake.code, "L-HALF")
    #expect(!mistake.clause[.english].isEmpty)
    expectEqual(self.problems("L = w^2", vary: "{ w: [0, 1, 3] }", seeds: seeds), [])
  }

  @Test("are told where no number can be computed with", arguments: [0, 200])
  func awkward(seeds: Int) {
    expectEqual(
      problems("L = w*x", vary: "{ w: [200, 300], x: [2, 5] }", seeds: seeds),
      [.neverDrawn(step: "one", field: "L", largest: 100)])
  }
}
