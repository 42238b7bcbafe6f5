import Autodiff
import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("A step that is longer than the screen")
struct LessonPanelTests {
  private let size = Size(columns: 60, rows: 16)

  /// A session at a step with ten lines of text and ten questions.
  private func longStep() throws -> Learner {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    let text = (1...10).map { "Line \($0)." }.joined(separator: "\n\n")
    let after = (1...8).map { "Afterwards \($0)." }.joined(separator: "\n\n")
    lesson.steps[1].text = LocalizedText(text)
    lesson.steps[1].after = LocalizedText(after)
    lesson.steps[1].questions = (1...10).map {
      Question(
        id: "q\($0)", kind: .value(node: "d"), prompt: LocalizedText("Prompt \($0)"),
        hints: [LocalizedText("A long hint. " + String(repeating: "And more of it. ", count: 40))])
    }
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm, .confirm)
    return learner
  }

  private func rows(_ learner: Learner) -> [String] {
    let grid = view(learner.state, size: size, glyphs: .unicode).grid
    return (0..<size.rows).map { grid.rowText($0).string }
  }

  /// Presses a page key until it has no effect, and returns everything seen.
  private func turn(_ key: Key, _ learner: inout Learner) -> String {
    var seen = rows(learner)
    while let turned = event(for: .key(key), in: learner.state, size: size, glyphs: .unicode),
      turned != .action(key == .pageUp ? .scrollUp : .scrollDown)
    {
      learner.happens(turned)
      seen += rows(learner)
    }
    return seen.joined(separator: "\n")
  }

  @Test("the verdict is in sight wherever the focus is")
  func verdict() throws {
    var learner = try longStep()
    for _ in 1...10 {
      learner.does(.nextField)
      learner.answers("3")
      #expect(rows(learner).contains { $0.contains("✗ d: “3” is not the value.") })
      #expect(rows(learner).contains { $0.hasPrefix(" > d = [3 ") })
      learner.does(.clear)
    }
  }

  @Test("a picture that the text leaves no room for is a page of its own, above the field in turn")
  func picturePage() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: -6...6)
    let questions = (1...6).map {
      Question(id: "q\($0)", kind: .value(node: "y"), prompt: LocalizedText("Prompt \($0)"))
    }
    var learner = try ChartCourse.learner(.plot(plot), graph: "sigmoid", questions: questions)
    #expect(rows(learner).contains { $0.hasSuffix("↓ picture below (PgDn) ──") })
    let turned = try #require(
      event(for: .key(.pageDown), in: learner.state, size: size, glyphs: .unicode))
    learner.happens(turned)
    expectEqual(
      rows(learner).joined(separator: "\n"),
      """
       Charts                                         Step 1 of 1
          1┼                   ┊     ⣀⠤⠤⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉      ⠒⠒⠒ σ(z)
           │                   ┊  ⡠⠔⠉
           │                   ┊⡠⠊
        0.5┼                  ⡠⠊
           │                ⡠⠊ ┊
           │             ⣀⠔⠊   ┊
          0┼⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠒⠒⠉      ┊
           └───┼───────────────┼──────────────┼─── z
              −5               0              5
       ── 3 significant figures, or exact  ↑ more above (PgUp) ──
       Prompt 1
       > y = [                        ]
       ─────────────────────────────────── ↓ more below (PgDn) ──

       Enter check  ? hint  F1 help  Esc back  Tab field
      """)
    learner.answers("0.7")
    #expect(rows(learner).contains { $0.contains("Look.") })
  }

  @Test("a chart stays whole when what is said of an answer leaves no room for text and chart")
  func chartAfterAnswer() throws {
    let plot = FunctionPlot(
      of: "z", functions: [try ChartCourse.function("sigma(z)")], domain: -6...6)
    let questions = (1...5).map {
      Question(id: "q\($0)", kind: .value(node: "y"), prompt: LocalizedText("Prompt \($0)"))
    }
    var learner = try ChartCourse.learner(
      .plot(plot), graph: "sigmoid", rows: 6, questions: questions)
    learner.answers("0.705")
    let size = Size(columns: 60, rows: 21)
    let grid = view(learner.state, size: size, glyphs: .unicode).grid
    let top = (0..<8).map { grid.rowText($0).string }
    expectEqual(
      top.joined(separator: "\n"),
      """
       Charts                                         Step 1 of 1
          1┼                   ┊  ⢀⣀⠤⠤⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉⠉⠉      ⠒⠒⠒ σ(z)
           │                   ⣀⠔⠊⠁
           │               ⢀⡠⠔⠉┊
          0┼⣀⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠒⠒⠉⠁   ┊
           └───┼───────────────┼──────────────┼─── z
              −5               0              5
       ── 3 significant figures, or exact  ↑ more above (PgUp) ──
      """)
  }

  @Test("in a finished step what is said gives way to a picture that is then whole, to no other")
  func finishedPicture() throws {
    func shown(panels: Int) throws -> (bars: Int, questions: Int) {
      let nodes = ["z1", "z2", "z3", "S", "p2", "p3", "L"]
      let bars = Chart.bars(BarsPicture(graph: "softmax", nodes: nodes, values: .all))
      let questions = (1...6).map {
        Question(id: "q\($0)", kind: .value(node: "p1"), prompt: LocalizedText("Prompt \($0)"))
      }
      let picture = Chart.panels(Array(repeating: ChartPanel(chart: bars), count: panels))
      var learner = try ChartCourse.learner(picture, graph: "softmax", questions: questions)
      for _ in questions { learner.answers("0.844") }
      learner.happens(.open(lesson: "charts"))
      let shown = rows(learner)
      #expect(shown.contains { $0.contains("Lesson complete") })
      return (
        shown.count { $0.contains("│") }, shown.count { $0.contains("Prompt") }
      )
    }
    let one = try shown(panels: 1)
    expectEqual([one.bars, one.questions], [7, 2])
    // Three of them below each other have no room, and take none.
    let three = try shown(panels: 3)
    expectEqual([three.bars, three.questions], [1, 4])
  }

  @Test("a long hint begins in sight, and the page keys go through it and everything else")
  func longHint() throws {
    var learner = try longStep()
    learner.answers("3")
    learner.does(.hint)
    let screen = rows(learner)
    #expect(screen.contains { $0.contains("Hint 1 of 5. A long hint.") })
    #expect(screen.contains { $0.contains("↓ more below (PgDn)") })
    guard
      case .scrollPanel = event(
        for: .key(.pageDown), in: learner.state, size: size, glyphs: .unicode)
    else {
      Issue.record("the page key goes on in what was just said")
      return
    }
    let seen = turn(.pageDown, &learner) + turn(.pageUp, &learner)
    for line in 1...10 {
      #expect(seen.contains("Line \(line)."))
      #expect(seen.contains("Prompt \(line)"))
    }
    // Typing comes back to the field, and begins a new answer.
    learner.types("2")
    #expect(rows(learner).contains { $0.hasPrefix(" > d = [2 ") })
  }

  @Test("how to go on is in sight once everything is answered, what to notice in reach")
  func ending() throws {
    var learner = try longStep()
    for _ in 1...10 { learner.answers("2") }
    #expect(rows(learner).contains { $0.contains("Step complete. Enter: continue.") })
    let seen = turn(.pageDown, &learner)
    for line in 1...8 { #expect(seen.contains("Afterwards \(line).")) }
  }

  @Test("a preformatted line that is too long goes on below with the same indent")
  func verbatim() throws {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    lesson.steps[1].text = LocalizedText("    " + String(repeating: "word ", count: 14) + "end")
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm, .confirm)
    let text = rows(learner).filter { $0.contains("word") || $0.contains("end") }
    expectEqual(
      text,
      [
        "     " + Array(repeating: "word", count: 11).joined(separator: " "),
        "     " + Array(repeating: "word", count: 3).joined(separator: " ") + " end",
      ])
    let wide = view(learner.state, size: Size(columns: 114, rows: 20), glyphs: .unicode).grid
    let shown = (0..<20).map { wide.rowText($0).string }
    #expect(shown.contains { $0.dropFirst(64).hasPrefix("┌ 1 ┐") })
  }

  @Test("a long operation goes on below its node")
  func longOperation() throws {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    let sum = Array(repeating: "a", count: 20).joined(separator: " + ")
    let graph = LessonGraph(
      graph: try Graph(given: [("a", "3")], definitions: ["L = \(sum)"]))
    lesson.graphs["slp"] = graph
    lesson.steps[1].questions = [Question(id: "L", kind: .value(node: "L"))]
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm, .confirm)
    expectEqual(
      Array(rows(learner)[5...8]),
      [
        "   node  operation                             value",
        " > L     a + a + a + a + a + a + a + a + a +   ?",
        "         a + a + a + a + a + a + a + a + a +",
        "         a + a",
      ])
  }

  @Test("the caret stands under the place in an answer with leading spaces")
  func caret() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("  2*(")
    let shown = rows(learner)
    let caret = try #require(shown.firstIndex { $0.hasSuffix("^") })
    expectEqual(Array(shown[(caret - 1)...caret]), ["       2*(", "          ^"])
  }
}
