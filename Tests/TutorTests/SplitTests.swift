import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("A gradient split into small questions")
struct SplitTests {
  /// A session at a step that asks one gradient of L = p·q with p = x·y and q = x + y, where x = 2
  /// and y = 3: ∂L/∂x = 5·3 + 6·1 = 21.
  private func fork() throws -> Learner {
    let graph = try Graph(
      given: [("x", "2"), ("y", "3")], definitions: ["p = x*y", "q = x + y", "L = p*q"])
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: [
        Question(id: "x", kind: .gradient(node: "x"), hints: [LocalizedText("Two ways.")]),
        Question(id: "p", kind: .gradient(node: "p")),
      ])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    var learner = Learner(
      TutorState(course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english))
    learner.does(.confirm)
    return learner
  }

  private func fields(_ learner: Learner) -> [String] {
    learner.lessonPage?.fields(learner.state.record).map(\.id) ?? []
  }

  private func outcomes(_ effects: [Effect]) -> [Attempt.Outcome] {
    effects.compactMap { if case .record(let attempt) = $0 { attempt.outcome } else { nil } }
  }

  /// A session at a step of descent on L = (w·x)² from w = 3 with x = 2 and η = 0.01: ∂L/∂w = 2·6·2 = 24, and
  /// w becomes 3 − 0.24 = 2.76.
  private func descent(
    besides: [Question] = [], gradients: GraphPicture.Shown = .earned
  ) throws -> Learner {
    let graph = try Graph(
      given: [("w", "3"), ("x", "2")], definitions: ["y = w*x", "L = y^2"])
    return try learner(
      graph, asking: [Question(id: "new", kind: .update(parameter: "w", rate: 0.01))] + besides,
      gradients: gradients)
  }

  /// A session at a step about a graph.
  private func learner(
    _ graph: Graph, asking questions: [Question], gradients: GraphPicture.Shown
  ) throws -> Learner {
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      picture: .graph(GraphPicture(graph: "g", values: .all, gradients: gradients)),
      questions: questions)
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["w"])], steps: [step])
    var learner = Learner(
      TutorState(course: Course([.init(lesson: lesson, source: .builtIn)]), language: .english))
    learner.does(.confirm)
    return learner
  }

  @Test("an update is split into its gradient, and follows from the one that was found")
  func update() throws {
    var learner = try descent()
    for answer in ["1", "5"] { learner.answers(answer) }
    learner.does(.split)
    expectEqual(fields(learner), ["new.gradient", "new"])
    expectEqual(learner.lessonPage?.focus, "new.gradient")
    expectEqual(outcomes(learner.answers("24")), [.right])
    expectEqual(learner.lessonPage?.focus, "new")
    expectEqual(learner.lessonPage?.hintLevels["new"], nil, "no hint was asked for")
    expectEqual(outcomes(learner.answers("2.76")), [.right])
    expectEqual(learner.lessonPage?.isAnswered(learner.state.record), true)
  }

  @Test("the gradient that an update was split into is split on, at once, as far as it goes")
  func updateTwice() throws {
    var learner = try descent()
    for answer in ["1", "5"] { learner.answers(answer) }
    learner.does(.split)
    learner.does(.split)
    expectEqual(learner.state.notice, nil)
    expectEqual(
      fields(learner),
      ["new.gradient.upstream.y", "new.gradient.local.y", "new.gradient", "new"])
    expectEqual(learner.lessonPage?.focus, "new.gradient.upstream.y")
    // Only L uses y.
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.nothingToSplit))
    expectEqual(learner.lessonPage?.hintLevels["new.gradient.upstream.y"], nil)
    expectEqual(outcomes(learner.answers("12")), [.right])
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.nothingToSplit))
    expectEqual(outcomes(learner.answers("2")), [.right])
    expectEqual(fields(learner), ["new.gradient", "new"])
    expectEqual(learner.lessonPage?.focus, "new.gradient")
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.nothingToSplit))
    expectEqual(outcomes(learner.answers("24")), [.right])
    expectEqual(fields(learner), ["new"])
    expectEqual(outcomes(learner.answers("2.76")), [.right])
    expectEqual(learner.lessonPage?.isAnswered(learner.state.record), true)
  }

  @Test("what one small question asks no other one asks again")
  func sharedParts() throws {
    let graph = try Graph(
      given: [("x", "2")], definitions: ["u = x^2", "v = 3*u", "w = u + v", "L = w*v"])
    var learner = try learner(
      graph, asking: [Question(id: "u", kind: .gradient(node: "u"))], gradients: .earned)
    for answer in ["1", "5"] { learner.answers(answer) }
    learner.does(.split)
    expectEqual(
      fields(learner),
      ["u.upstream.v", "u.local.v", "u.upstream.w", "u.local.w", "u"])
    // What arrives at v comes from L and through w, which is asked for already.
    learner.does(.split)
    expectEqual(
      fields(learner),
      [
        "u.upstream.v.local.w", "u.upstream.v.local.L", "u.upstream.v", "u.local.v", "u.upstream.w",
        "u.local.w", "u",
      ])
  }

  @Test("an update is not split where its gradient is asked beside it or shown")
  func updateWithGradient() throws {
    let gradient = Question(id: "dw", kind: .gradient(node: "w"))
    for var learner in [try descent(besides: [gradient]), try descent(gradients: .all)] {
      for answer in ["1", "5"] { learner.answers(answer) }
      learner.does(.split)
      expectEqual(learner.state.notice, .cannot(.nothingToSplit))
    }
  }

  @Test("what was tried before a field was split is still known as such")
  func tried() throws {
    var learner = try fork()
    learner.answers("1")
    learner.answers("2")
    learner.does(.split)
    for _ in 0..<4 { learner.does(.nextField) }
    expectEqual(learner.lessonPage?.focus, "x")
    learner.answers("1")
    expectEqual(learner.lessonPage?.marks["x"]?.earlier, .same)
    learner.does(.clear)
    learner.answers("4")
    expectEqual(learner.lessonPage?.marks["x"]?.earlier, .another)
  }

  @Test("it is offered after the second miss, not before, and not where nothing can be split")
  func offered() throws {
    var learner = try fork()
    learner.answers("1")
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.notYetSplit))
    expectEqual(fields(learner), ["x", "p"])
    learner.answers("2")
    learner.does(.split)
    expectEqual(
      fields(learner),
      ["x.upstream.p", "x.local.p", "x.upstream.q", "x.local.q", "x", "p"])
    expectEqual(learner.lessonPage?.focus, "x.upstream.p")
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.nothingToSplit))
    // Only L uses p, and the local derivative is the gradient itself.
    for _ in 0..<5 { learner.does(.nextField) }
    learner.answers("1")
    learner.answers("2")
    learner.does(.split)
    expectEqual(learner.state.notice, .cannot(.nothingToSplit))
  }

  @Test("answered parts fold back into the question, with the numbers in the chain rule")
  func foldsBack() throws {
    var learner = try fork()
    for answer in ["1", "2"] { learner.answers(answer) }
    learner.does(.split)
    let effects = ["5", "3", "6", "1"].flatMap { learner.answers($0) }
    expectEqual(outcomes(effects), [.right, .right, .right, .right])
    expectEqual(fields(learner), ["x", "p"])
    expectEqual(learner.lessonPage?.focus, "x")
    let page = try #require(learner.lessonPage)
    let whole = try #require(page.field(id: "x"))
    guard case .numbers(let equation)? = page.openHint(for: whole)
    else {
      Issue.record("no numbers: \(String(describing: page.hintLevels))")
      return
    }
    expectEqual(equation.right.map { $0.filled().text() }, ["5*3 + 6*1"])
    expectEqual(outcomes(learner.answers("21")), [.right])
    expectEqual(learner.lessonPage?.focus, "p")
  }

  @Test("a part may be revealed, and the question may be answered without its parts")
  func otherwise() throws {
    var learner = try fork()
    for answer in ["1", "2"] { learner.answers(answer) }
    learner.does(.split)
    let page = try #require(learner.lessonPage)
    let part = try #require(page.focusedField)
    let hints = page.hintCount(for: part)
    var effects: [Effect] = []
    for _ in 0..<hints { effects += learner.does(.hint) }
    expectEqual(outcomes(effects), [.revealed])
    expectEqual(learner.lessonPage?.focus, "x.local.p")
    for _ in 0..<3 { learner.does(.nextField) }
    expectEqual(learner.lessonPage?.focus, "x")
    expectEqual(outcomes(learner.answers("21")), [.right])
    expectEqual(fields(learner), ["x", "p"])
  }

  @Test("the author's hints are for the question and not for its parts")
  func authorsHints() throws {
    var learner = try fork()
    for answer in ["1", "2"] { learner.answers(answer) }
    learner.does(.split)
    let page = try #require(learner.lessonPage)
    let part = try #require(page.focusedField)
    let hints = page.hints(for: part, record: learner.state.record)
    #expect(!hints.contains(.author(LocalizedText("Two ways."))))
    #expect(hints.last?.isSolution == true)
  }
}
