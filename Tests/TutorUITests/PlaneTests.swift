import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import TutorTestSupport

@Suite("Pictures of the plane")
struct PlaneTests {
  private func line(
    _ first: String, _ second: String, _ bias: String
  ) throws -> PlanePicture.Line {
    PlanePicture.Line(
      first: try Expression(parsing: first), second: try Expression(parsing: second),
      bias: try Expression(parsing: bias))
  }

  private func and() throws -> Learner {
    let picture = PlanePicture(
      graph: "and", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
      region: .init(output: "y", threshold: 0.5))
    return try ChartCourse.learner(.plane(picture), graph: "and")
  }

  @Test("a point whose class is asked is a question mark, and nothing shades where it lies")
  func asked() throws {
    let picture = PlanePicture(
      graph: "and", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
      region: .init(output: "y", threshold: 0.5))
    var learner = try ChartCourse.learner(
      .plane(picture), graph: "and", questions: [Question(id: "y", kind: .value(node: "y"))])
    expectEqual(
      ChartScreen.text(learner),
      """
       x₂                                              ○ class 0
          │
         1┼      ○                       ?
          │
          │
       0.5┼
          │
         0┼      ○                       ○
          │
          └──────┼───────────┼───────────┼────── x₁
                 0          0.5          1
      """)
    learner.answers("1")
    #expect(ChartScreen.text(learner).hasPrefix(" x₂  ● class 1   ○ class 0   ·· y > 0.5"))
  }

  @Test("after a training too, an output that is asked is not shaded, nor its class told")
  func askedAfterTraining() throws {
    let picture = PlanePicture(
      graph: "unit", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
      region: .init(output: "y", threshold: 0.5),
      training: .init(graph: "unit", rate: 1, steps: 20))
    var learner = try ChartCourse.learner(
      .plane(picture), graph: "unit", questions: [Question(id: "y", kind: .value(node: "y"))])
    let asked = ChartScreen.text(learner)
    #expect(asked.contains("?"), "\(asked)")
    #expect(!asked.contains("y > 0.5"), "\(asked)")
    // Untrained the unit gives σ(0); trained on (1, 1) with target 1 it is above 0.5 everywhere.
    learner.answers("0.5")
    let told = ChartScreen.text(learner)
    #expect(told.hasPrefix(" x₂  ● class 1   ·· y > 0.5"), "\(told)")
    #expect(!told.contains("?"), "\(told)")
  }

  private func xor() throws -> Learner {
    let picture = PlanePicture(
      graph: "xor", horizontal: "x1", vertical: "x2",
      points: ChartCourse.corners([false, true, true, false]),
      lines: [try line("u1", "u1", "c - 0.5"), try line("u1", "u1", "c - 1.5")],
      region: .init(output: "y", threshold: 0.5))
    return try ChartCourse.learner(.plane(picture), graph: "xor", language: .spanish)
  }

  @Test("AND: the classes are the graph's, the strict boundary runs through two corners")
  func andRegion() throws {
    expectEqual(
      ChartScreen.text(try and()),
      """
       x₂  ● class 1   ○ class 0   ·· y > 0.5
          │⠈⠑⠒⠤⣀································
         1┼     ⠉○⠢⢄⣀····················●······
          │          ⠉⠒⠤⢄·······················
          │              ⠈⠑⠒⠤⣀··················
       0.5┼                   ⠉⠒⠢⢄⡀·············
          │                       ⠈⠉⠒⠤⣀·········
         0┼      ○                     ⠈⠑○⠤⣀····
          │                                 ⠉⠒⠢⢄
          └──────┼───────────┼───────────┼────── x₁
                 0          0.5          1
      """)
  }

  @Test("AND without UTF-8")
  func andASCII() throws {
    expectEqual(
      ChartScreen.text(try and(), glyphs: .ascii),
      """
       x2  * class 1   o class 0   :: y > 0.5
          |  :::::::::::::::::::::::::::::::::::
         1+      o:::::::::::::::::::::::*::::::
          |           ::::::::::::::::::::::::::
          |                :::::::::::::::::::::
       0.5+                    :::::::::::::::::
          |                         ::::::::::::
         0+      o                       o::::::
          |                                  :::
          +------+-----------+-----------+------ x1
                 0          0.5          1
      """)
  }

  @Test("XOR is on in a strip between two parallel lines")
  func xorStrip() throws {
    expectEqual(
      ChartScreen.text(try xor()),
      """
       x₂  ● clase 1   ○ clase 0   ·· y > 0,5
           ⠒⠒⠒ x₁ + x₂ − 0,5 = 0
           ⠒⠂⠒ x₁ + x₂ − 1,5 = 0
          │···········⠈⠁·⠤⣀
         1┼······●··········⠐⠢⠄          ○
          │⠤⣀···················⠉⠒·⢀⡀
          │  ⠉⠒⠢⢄⡀··················⠈⠁·⠤⣀
       0,5┼      ⠈⠉⠒⠤⢄⡀···················⠐⠢⠄
          │           ⠈⠑⠒⠤⣀···················⠉⠒
         0┼      ○         ⠉⠑⠢⢄⣀·········●······
          │                     ⠉⠒⠤⢄⡀···········
          └──────┼───────────┼───────────┼────── x₁
                 0          0,5          1
      """)
  }

  @Test("XOR without UTF-8")
  func xorASCII() throws {
    expectEqual(
      ChartScreen.text(try xor(), glyphs: .ascii),
      """
       x2  * clase 1   o clase 0   :: y > 0,5
           +++ x1 + x2 - 0,5 = 0
           xxx x1 + x2 - 1,5 = 0
          |:::::::::::xx:xx
         1+::::::*::::::::::xxx          o
          |++:::::::::::::::::::xx:xx
          |  +++++::::::::::::::::::xx:xx
       0,5+      ++++++:::::::::::::::::::xxx
          |           +++++:::::::::::::::::::xx
         0+      o         +++++:::::::::*::::::
          |                     +++++:::::::::::
          +------+-----------+-----------+------ x1
                 0          0,5          1
      """)
  }

  @Test("in the plane of the hidden layer XOR has three points, and one line parts them")
  func hidden() throws {
    let picture = PlanePicture(
      graph: "xor", horizontal: "h1", vertical: "h2",
      points: ChartCourse.corners([false, true, true, false]),
      lines: [try line("u1", "u2", "c - 0.5")])
    expectEqual(
      ChartScreen.text(try ChartCourse.learner(.plane(picture), graph: "xor"), columns: 80),
      """
       h₂                                              ● class 1
          │                                            ○ class 0
         1┼                              ○   ⣀⠤⠒       ⠒⠒⠒ h₁ − 2·h₂ − 0.5 = 0
          │                             ⣀⡠⠔⠊⠉
          │                        ⢀⡠⠔⠒⠉
       0.5┼                   ⢀⣀⠤⠒⠉⠁
          │               ⣀⠤⠔⠊⠁
         0┼      ○   ⢀⡠⠔⠒⠉   ●
          │     ⢀⡠⠤⠒⠉⠁
          └──────┼───────────┼───────────┼────── h₁
                 0           1           2
      """)
  }
}
