import Autodiff
import Curriculum
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Charts in words")
struct ChartTellingTests {
  private func told(_ learner: Learner, glyphs: Glyphs = .unicode) -> String {
    var session = LineSession(learner.state, narrator: Narrator(glyphs: glyphs, width: 100))
    let lines = session.begin().map(\.string)
    return lines.drop { $0 != "Look." }.dropFirst(2).prefix { !$0.isEmpty }
      .joined(separator: "\n")
  }

  @Test("a plot is a table of the functions, with its marked places")
  func plot() throws {
    let plot = FunctionPlot(
      of: "z",
      functions: [
        try ChartCourse.function("sigma(z)"), try ChartCourse.function("1/z", label: "f"),
      ], domain: -6...6, marks: [0.87])
    expectEqual(
      told(try ChartCourse.learner(.plot(plot), graph: "sigmoid")),
      """
      Plot of σ(z), f, with z from −6 to 6.
      z = −6: σ(z) = 0.002473; f = −0.1667.
      z = −4: σ(z) = 0.01799; f = −0.25.
      z = −2: σ(z) = 0.1192; f = −0.5.
      z = 0: σ(z) = 0.5.
      Marked point, z = 0.87: σ(z) = 0.7047; f = 1.149.
      z = 2: σ(z) = 0.8808; f = 0.5.
      z = 4: σ(z) = 0.982; f = 0.25.
      z = 6: σ(z) = 0.9975; f = 0.1667.
      """)
  }

  @Test("several marked places have the letters of the picture, and what is shaded is told")
  func letters() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("2*z")], domain: 0...6, marks: [1, 4.5],
      shade: .init(zones: [0...1, 5...6], label: LocalizedText("outside")))
    expectEqual(
      told(try ChartCourse.learner(.plot(plot), graph: "sigmoid")),
      """
      Plot of 2·z, with z from 0 to 6.
      z = 0: 2·z = 0.
      Point A, z = 1: 2·z = 2.
      z = 2: 2·z = 4.
      z = 3: 2·z = 6.
      z = 4: 2·z = 8.
      Point B, z = 4.5: 2·z = 9.
      z = 5: 2·z = 10.
      z = 6: 2·z = 12.
      outside: z from 0 to 1; z from 5 to 6.
      """)
  }

  @Test("of descents beside each other the curve that they share is told once")
  func sharedCurve() throws {
    func panel(_ rate: Double) -> ChartPanel {
      ChartPanel(
        title: LocalizedText("η = \(rate)"),
        chart: .descent(
          DescentPicture(graph: "parabola", parameter: "w", rate: rate, steps: 1, domain: 0...6)))
    }
    expectEqual(
      told(try ChartCourse.learner(.panels([panel(0.1), panel(0.5)]), graph: "parabola")),
      """
      η = 0.1.
      Plot of L, with w from 0 to 6.
      w = 0: L = 9.
      w = 1: L = 4.
      w = 2: L = 1.
      w = 3: L = 0.
      w = 4: L = 1.
      w = 5: L = 4.
      w = 6: L = 9.
      The descent starts at w = 1, where L = 4 and the slope is ∂L/∂w = −4.
      Step 1 with η = 0.1 leads to w = 1.4, where L = 2.56.
      η = 0.5.
      The curve is the same.
      The descent starts at w = 1, where L = 4 and the slope is ∂L/∂w = −4.
      Step 1 with η = 0.5 leads to w = 3, where L = 0.
      """)
  }

  @Test("what the step asks is told of no picture: a mark's value, a loss, a point's class")
  func asked() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: 0...2, marks: [0.87])
    let sigmoid = try ChartCourse.learner(
      .plot(plot), graph: "sigmoid", questions: [Question(id: "y", kind: .value(node: "y"))])
    #expect(told(sigmoid).contains("z = 0.87: σ(z) = ?."), "\(told(sigmoid))")
    // L after one step with η = 0.01 is 0.242064.
    let loss = NumberQuestion(expression: try Expression(parsing: "0.492^2"))
    let curve = LossCurvePicture(graph: "network", rates: [0.01], steps: 2)
    let network = try ChartCourse.learner(
      .curve(curve), graph: "network", questions: [Question(id: "q", kind: .number(loss))])
    #expect(told(network).contains("step 0: 1; step 1: ?; step 2: 0.05181"), "\(told(network))")
    let plane = PlanePicture(
      graph: "and", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
      region: .init(output: "y", threshold: 0.5))
    let and = try ChartCourse.learner(
      .plane(plane), graph: "and", questions: [Question(id: "y", kind: .value(node: "y"))])
    expectEqual(
      told(and),
      """
      Plane with x1 to the right and x2 upwards.
      Points of class 1: none.
      Points of class 0: (0; 0), (0; 1), (1; 0).
      Points whose class is asked: (1; 1).
      """)
  }

  @Test("a 0 that is asked hides no function that happens to be 0")
  func zero() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("relu(z)", label: "ReLU(z)")], domain: -3...3)
    let slope = NumberQuestion(expression: try Expression(parsing: "0"))
    let learner = try ChartCourse.learner(
      .plot(plot), graph: "sigmoid", questions: [Question(id: "q", kind: .number(slope))])
    #expect(told(learner).contains("z = −3: ReLU(z) = 0."), "\(told(learner))")
  }

  @Test("where a region ends at 0 no noise of computed numbers is told")
  func regionAtZero() throws {
    let plane = PlanePicture(
      graph: "xor", horizontal: "x1", vertical: "x2", points: ChartCourse.corners(),
      region: .init(output: "y", threshold: 0.5))
    // y > 1/2 between x1 + x2 = 1/2 and x1 + x2 = 3/2.
    let text = told(try ChartCourse.learner(.plane(plane), graph: "xor"))
    #expect(
      text.hasSuffix(
        """
        x2 = −0.25: x1 from 0.75 to 1.25.
        x2 = 0.125: x1 from 0.375 to 1.25.
        x2 = 0.5: x1 from 0 to 1.
        x2 = 0.875: x1 from −0.25 to 0.625.
        x2 = 1.25: x1 from −0.25 to 0.25.
        """), "\(text)")
  }

  @Test("a matrix tells its shape, what its rows and columns belong to, and its numbers")
  func matrices() throws {
    let weights = MatrixPicture.Term(
      name: "U", entries: [[.name("u1"), .name("u2")]],
      shape: .init(rows: 1, columns: 2), rowNames: ["y"], columnNames: ["h1", "h2"])
    let box = MatrixPicture.Term(sign: "·", name: "h", shape: .init(rows: 2, columns: 1))
    let picture = MatrixPicture(graph: "xor", terms: [weights, box])
    expectEqual(
      told(try ChartCourse.learner(.matrices(picture), graph: "xor")),
      """
      U, of shape 1 by 2. Columns: h1; h2. Row 1, y: 1; −2.
      h, of shape 2 by 1.
      """)
  }

  @Test("while a shape is asked no names of columns give it away")
  func askedShape() throws {
    let box = MatrixPicture.Term(
      name: "W", shape: .init(rows: 1, columns: 2), rowNames: ["y"], columnNames: ["h1", "h2"])
    let rows = [[MatrixQuestion.Entry.number(.name("u1")), .number(.name("u2"))]]
    var learner = try ChartCourse.learner(
      .matrices(MatrixPicture(graph: "xor", terms: [box])), graph: "xor",
      questions: [
        Question(
          id: "m", kind: .matrix(MatrixQuestion(rows: rows)), prompt: LocalizedText("The row"))
      ])
    expectEqual(told(learner), "W, of shape ?.")
    learner.answers("1x2")
    expectEqual(told(learner), "W, of shape 1 by 2. Columns: h1; h2.")
  }

  @Test("nodes that stand out in a graph are named, in its order")
  func highlighted() throws {
    let step = Step(
      id: "only", graph: "sigmoid", text: LocalizedText("Look."),
      picture: .graph(GraphPicture(graph: "sigmoid", values: .all, highlighted: ["y", "z"])))
    let lesson = Lesson(
      id: "one", title: LocalizedText("One"), goal: LocalizedText("Goal"),
      graphs: try ChartCourse.graphs(), steps: [step])
    var learner = Learner(
      TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), language: .english)
    )
    learner.happens(.open(lesson: "one"))
    expectEqual(
      told(learner),
      """
      z = 0.87
      y = σ(z) = 0.704746
      Highlighted: z, y.
      """)
  }

  @Test("a network, a node and a switched-off unit are told in sentences, without what is asked")
  func diagrams() throws {
    let network = NetworkPicture(
      graph: "xor", layers: [["x1", "x2"], ["h1", "h2"], ["y"]], values: .all)
    expectEqual(
      told(try ChartCourse.learner(.network(network), graph: "xor")),
      """
      x1 = 0; x2 = 1.
      Unit h1 adds 1 × x1, 1 × x2 and applies ReLU: h1 = 1.
      Unit h2 adds 1 × x1, 1 × x2, the bias −1 and applies ReLU: h2 = 0.
      On this example the ReLU of h2 is off.
      Unit y adds u1 = 1 × h1, u2 = −2 × h2, the bias c = 0: y = 1.
      """)
    let node = NodePicture(graph: "network", node: "L", gradients: .all)
    expectEqual(
      told(
        try ChartCourse.learner(
          .node(node), graph: "network",
          questions: [Question(id: "g", kind: .gradient(node: "y"))])),
      """
      y = 4.
      t = 5.
      L = (y − t)² = 1.
      From the output arrives ∂L/∂L = 1.
      Local derivative: ∂L/∂y = ?.
      Towards the input leaves ∂L/∂y = ?.
      Local derivative: ∂L/∂t = −2·(y − t) = 2.
      Towards the input leaves ∂L/∂t = 2.
      """)
  }

  @Test("an axis has clean numbers: between −0.7 and 0.7 lies 0")
  func cleanNumbers() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("z^3")], domain: -0.7...0.7)
    let text = told(try ChartCourse.learner(.plot(plot), graph: "sigmoid"))
    #expect(text.contains("\nz = 0: z³ = 0.\n"), "\(text)")
    #expect(!text.contains("e−"), "\(text)")
  }

  @Test("a plane tells its points, on which side of a line they are, and where its region is")
  func plane() throws {
    let picture = PlanePicture(
      graph: "xor", horizontal: "x1", vertical: "x2",
      points: ChartCourse.corners([false, true, true, false]),
      lines: [.init(first: 1, second: 1, bias: .number(-1))],
      region: .init(output: "y", threshold: 0.5), range: -1...3)
    let learner = try ChartCourse.learner(.plane(picture), graph: "xor", language: .spanish)
    expectEqual(
      told(learner),
      """
      Plano con x1 hacia la derecha y x2 hacia arriba.
      Puntos de la clase 1: (0; 1), (1; 0).
      Puntos de la clase 0: (0; 0), (1; 1).
      Recta x1 + x2 − 1 = 0. Donde la suma es positiva: (1; 1). Sobre la recta: (0; 1), (1; 0). Donde es
      negativa: (0; 0).
      Zona donde y > 0,5:
      x2 = −1: x1 de 1,5 a 2,5.
      x2 = 0: x1 de 0,5 a 1,5.
      x2 = 1: x1 de −0,5 a 0,5.
      x2 = 2: x1 de −1 a −0,5.
      x2 = 3: en ninguna parte.
      """)
  }

  @Test("losses are told step by step, and where they diverge")
  func losses() throws {
    let picture = LossCurvePicture(graph: "network", rates: [0.01, 0.1], steps: 10)
    expectEqual(
      told(try ChartCourse.learner(.curve(picture), graph: "network"), glyphs: .ascii),
      """
      L over the steps of the descent:
      eta = 0.01: step 0: 1; step 1: 0.2421; step 2: 0.05181; step 3: 0.01035; step 4: 0.001999; step 5:
      3.8e-4; step 10: 8.957e-8.
      eta = 0.1: step 0: 1; step 1: 23.04; step 2: 25.69; step 3: 66.26; step 4: 82194; step 5: 2.157e13.
      It diverges at step 5.
      """)
  }

  @Test("of many losses the first are told, and then those after ever more steps")
  func manyLosses() throws {
    let picture = LossCurvePicture(graph: "network", rates: [0.001], steps: 60)
    expectEqual(
      told(try ChartCourse.learner(.curve(picture), graph: "network"), glyphs: .ascii),
      """
      L over the steps of the descent:
      eta = 0.001: step 0: 1; step 1: 0.9023; step 2: 0.8137; step 3: 0.7333; step 4: 0.6604; step 5:
      0.5944; step 10: 0.3483; step 20: 0.1159; step 50: 0.003753; step 60: 0.001176.
      """)
  }

  @Test("a descent tells the curve, the slope and where the steps lead")
  func descent() throws {
    let picture = DescentPicture(
      graph: "parabola", parameter: "w", rate: 0.1, steps: 2, domain: 0...6)
    expectEqual(
      told(try ChartCourse.learner(.descent(picture), graph: "parabola", language: .spanish)),
      """
      Gráfica de L, con w de 0 a 6.
      w = 0: L = 9.
      w = 1: L = 4.
      w = 2: L = 1.
      w = 3: L = 0.
      w = 4: L = 1.
      w = 5: L = 4.
      w = 6: L = 9.
      El descenso parte en w = 1, donde L = 4 y la pendiente es ∂L/∂w = −4.
      El paso 1 con η = 0,1 lleva a w = 1,4, donde L = 2,56.
      El paso 2 con η = 0,1 lleva a w = 1,72, donde L = 1,638.
      """)
  }

  @Test("bars are numbers, and what is asked is a question mark")
  func bars() throws {
    let picture = BarsPicture(graph: "softmax", nodes: ["p1", "p2"], values: .all)
    expectEqual(
      told(
        try ChartCourse.learner(
          .bars(picture), graph: "softmax",
          questions: [Question(id: "p2", kind: .value(node: "p2"))])),
      "p1 = 0.8438; p2 = ?.")
  }
}
