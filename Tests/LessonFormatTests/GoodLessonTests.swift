import Autodiff
import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Reading a lesson that is right")
struct GoodLessonTests {
  @Test("everything the format has is read")
  func wholeLesson() throws {
    let result = LessonReader.read(
      """
      format: 1
      id: two-inputs
      languages: [en, es]
      title: { es: "Dos entradas", en: Two inputs }
      goal: { es: Sumar, en: Add }
      minutes: 20
      requires: [perceptron, xor]
      figures: 4
      graphs:
        and:
          given: { x1: 1, x2: "ln(3)", w1: 2, b: -1 }
          nodes: [ "y = step(z)", "z = w1*x1 + x2 + b" ]
          output: z
          parameters: [w1, b]
        line: { given: { x: 2 }, nodes: [ "y = 3*x" ] }
      steps:
        - id: ask
          title: { es: Título, en: Title }
          graph: and
          given: { x1: 0, x2: 1/2 }
          text:
            es: |
              Un párrafo.

              Otro con {z}.
            en: >-
              One
              paragraph.
          picture: { values: all }
          ask:
            - value: z
            - { gradient: w1, id: slope, prompt: { es: ¿Pendiente?, en: Slope? }, figures: 2 }
            - number: 1/(1+exp(-z))
              id: sigma
              prompt: { es: "¿σ(z)?", en: "σ(z)?" }
              hints: [ { es: Pista, en: Hint } ]
            - choice:
                - right: { es: sí, en: yes }
                - wrong: no
                  why: { es: Mira z, en: Look at z }
              id: sign
              prompt: P
            - table:
                rows: [ { x1: 0, x2: 1 }, { x2: 0, x1: 1 } ]
                show: [y]
                ask: [z]
              id: rows
              prompt: P
          hints: [ Mild, Strong ]
          after: Done
          reveal: false
        - { id: read, text: Only read, picture: { graph: line } }
      """, path: "two.yaml")

    let and = try Graph(
      given: [("x1", "1"), ("x2", "ln(3)"), ("w1", "2"), ("b", "-1")],
      definitions: ["y = step(z)", "z = w1*x1 + x2 + b"], output: "z")
    let line = try Graph(given: [("x", "2")], definitions: ["y = 3*x"])
    let lesson = Lesson(
      id: "two-inputs", languages: [.english, .spanish],
      title: LocalizedText([.spanish: "Dos entradas", .english: "Two inputs"]),
      goal: LocalizedText([.spanish: "Sumar", .english: "Add"]),
      minutes: 20, requires: ["perceptron", "xor"],
      graphs: [
        "and": LessonGraph(graph: and, parameters: ["w1", "b"]), "line": LessonGraph(graph: line),
      ],
      steps: [
        Step(
          id: "ask", title: LocalizedText([.spanish: "Título", .english: "Title"]), graph: "and",
          given: ["x1": 0, "x2": 0.5],
          text: LocalizedText([
            .spanish: "Un párrafo.\n\nOtro con {z}.", .english: "One paragraph.",
          ]),
          picture: .graph(GraphPicture(graph: "and", values: .all, gradients: .earned)),
          questions: [
            Question(id: "z", kind: .value(node: "z"), figures: 4),
            Question(
              id: "slope", kind: .gradient(node: "w1"),
              prompt: LocalizedText([.spanish: "¿Pendiente?", .english: "Slope?"]), figures: 2),
            Question(
              id: "sigma",
              kind: .number(
                NumberQuestion(expression: try Expression(parsing: "1/(1+exp(-z))"))),
              prompt: LocalizedText([.spanish: "¿σ(z)?", .english: "σ(z)?"]), figures: 4,
              hints: [LocalizedText([.spanish: "Pista", .english: "Hint"])]),
            Question(
              id: "sign",
              kind: .choice(
                ChoiceQuestion(options: [
                  .init(text: LocalizedText([.spanish: "sí", .english: "yes"]), isRight: true),
                  .init(
                    text: LocalizedText("no"), isRight: false,
                    why: LocalizedText([.spanish: "Mira z", .english: "Look at z"])),
                ])),
              prompt: LocalizedText("P"), figures: 4),
            Question(
              id: "rows",
              kind: .table(
                TableQuestion(
                  rows: [["x1": 0, "x2": 1], ["x1": 1, "x2": 0]], inputs: ["x1", "x2"],
                  shown: ["y"], asked: ["z"])),
              prompt: LocalizedText("P"), figures: 4),
          ],
          hints: [LocalizedText("Mild"), LocalizedText("Strong")], after: LocalizedText("Done"),
          allowsReveal: false),
        Step(
          id: "read", text: LocalizedText("Only read"), picture: .graph(GraphPicture(graph: "line"))
        ),
      ])
    expectEqual(result.lesson, lesson)
    let unused = GraphProblem.Kind.unused("y")
    expectEqual(
      result.diagnostics,
      [
        Diagnostic(
          path: "two.yaml", line: 12, column: 15, severity: .warning, problem: .graph(unused))
      ])
  }

  @Test("what a lesson leaves out has its default")
  func defaults() throws {
    let result = LessonReader.read(
      """
      format: 1
      id: small
      title: T
      goal: G
      graphs: { g: { given: { y: 2 }, nodes: [ n = 3*y ] } }
      steps:
        - id: a
          text: A
          picture: {}
          ask: [ { value: n } ]
      """, path: "small.yaml")

    let graph = try Graph(given: [("y", "2")], definitions: ["n = 3*y"])
    expectEqual(
      result,
      ReadResult(
        lesson: Lesson(
          id: "small", languages: [.spanish, .english], title: LocalizedText("T"),
          goal: LocalizedText("G"), graphs: ["g": LessonGraph(graph: graph)],
          steps: [
            Step(
              id: "a", graph: "g", text: LocalizedText("A"),
              picture: .graph(GraphPicture(graph: "g", values: .earned, gradients: .none)),
              questions: [Question(id: "n", kind: .value(node: "n"))])
          ]),
        diagnostics: []))
  }

  @Test("names and texts that YAML would take for something else stay what was written")
  func nothingIsResolved() throws {
    let result = LessonReader.read(
      """
      format: 1
      id: on
      title: no
      goal: 1e3
      minutes: 010
      graphs:
        off:
          given: { y: 1, n: 2, no: .5, on: 0x10 }
          nodes: [ yes = y + n + no ]
      steps: [ { id: true, text: ~, ask: [ { value: yes, prompt: null } ] } ]
      """, path: "p")
    expectEqual(
      result.diagnostics.map(\.problem), [.graph(.syntax(.missingOperator))],
      "0x10 is not a number")

    let lesson = try #require(
      LessonReader.read(
        """
        format: 1
        id: on
        title: no
        goal: 1e3
        minutes: 010
        graphs: { off: { given: { y: 1, n: 2, no: .5 }, nodes: [ yes = y + n + no ] } }
        steps: [ { id: true, text: ~, ask: [ { value: yes, prompt: null } ] } ]
        """, path: "p"
      ).lesson)
    expectEqual(lesson.title, LocalizedText("no"))
    expectEqual(lesson.goal, LocalizedText("1e3"))
    expectEqual(lesson.minutes, 10)
    expectEqual(lesson.graphs["off"]?.graph.nodes.map(\.name), ["y", "n", "no", "yes"])
    expectEqual(lesson.steps.first?.id, "true")
    expectEqual(lesson.steps.first?.text, LocalizedText("~"))
    expectEqual(lesson.steps.first?.questions.first?.prompt, LocalizedText("null"))
  }

  @Test("a byte order mark and Windows line ends change nothing")
  func windowsFile() throws {
    let text = tinyLesson(id: "windows") + "\n"
    let windows = "\u{FEFF}" + text.split(separator: "\n").map { $0 + "\r\n" }.joined()
    expectEqual(LessonReader.read(windows, path: "p"), LessonReader.read(text, path: "p"))
    #expect(LessonReader.read(windows, path: "p").lesson?.id == "windows")
  }

  @Test("a lesson in one language needs no other")
  func oneLanguage() {
    let result = LessonReader.read(
      """
      format: 1
      id: solo
      languages: [es]
      title: { es: Título }
      goal: { es: Meta, en: Goal }
      steps: [ { id: a, text: { es: Hola } } ]
      """, path: "p")
    expectEqual(result.lesson?.languages, [.spanish])
    expectEqual(result.lesson?.steps.first?.text, LocalizedText([.spanish: "Hola"]))
    expectEqual(result.diagnostics, [])
  }
}
