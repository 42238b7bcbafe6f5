import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("A pass with a mistake in it")
struct WorkedPassTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// Sessions that have come to a pass to be checked.
  private func learners(
    seeds: ClosedRange<UInt64>, _ direction: PassDirection = .backward
  ) throws -> [Learner] {
    try seeds.compactMap { seed in
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      for _ in 1..<10 where learner.lessonPage?.workedPass?.direction != direction {
        learner.does(.nextStep)
      }
      return learner.lessonPage?.workedPass?.direction == direction ? learner : nil
    }
  }

  private func byHand(
    _ node: String, _ page: LessonPage, _ direction: PassDirection = .backward
  ) -> Double? {
    let given = page.lesson.graph(of: page.step)?.given.map { ($0.name, $0.value) } ?? []
    return NetworkByHand(given: Dictionary(given, uniquingKeysWith: { first, _ in first }))
      .number(
        for: direction == .forward ? .value(node: node, given: [:]) : .gradient(node: node))
  }

  @Test("a push that would show which line is wrong is refused until the line is found")
  func nudge() throws {
    var learner = try #require(try PracticeCourse.atPass(.backward, at: noon))
    let pass = try #require(learner.lessonPage?.workedPass)
    learner.happens(.nudge("w2"))
    expectEqual(learner.state.notice, .cannot(.nudgeTellsAnswer))
    expectEqual(learner.lessonPage?.nudge, nil)
    let position = try #require(pass.lines.firstIndex { $0.node == pass.node })
    learner.answers(AnswerReader.letter(ofOption: position))
    learner.happens(.nudge("w2"))
    expectEqual(learner.lessonPage?.nudge?.node, "w2")
  }

  @Test("hints say how to check, then name two lines, and only then the wrong one, put right")
  func hints() throws {
    var learner = try #require(try PracticeCourse.atPass(.backward, at: noon))
    let pass = try #require(learner.lessonPage?.workedPass)
    let field = try #require(learner.lessonPage?.focusedField)
    learner.does(.hint)
    expectEqual(learner.lessonPage?.openHint(for: field), .recompute(.backward, from: "∂L/∂y"))
    learner.does(.hint)
    guard case .oneIsWrong(let two)? = learner.lessonPage?.openHint(for: field) else {
      Issue.record("not two lines")
      return
    }
    expectEqual(two.count, 2)
    #expect(two.map(\.left).contains("∂L/∂\(pass.node)"))
    #expect(learner.lessonPage?.isAnswered(learner.state.record) == false)
    learner.does(.hint)
    guard case .wrongLine(let letter, _, let value)? = learner.lessonPage?.openHint(for: field)
    else {
      Issue.record("no solution")
      return
    }
    let position = try #require(pass.lines.firstIndex { $0.node == pass.node })
    expectEqual(letter, AnswerReader.letter(ofOption: position))
    let page = try #require(learner.lessonPage)
    let truth = try #require(byHand(pass.node, page))
    #expect((value - truth).magnitude < 1e-9)
    #expect(page.isAnswered(learner.state.record))
  }

  @Test("the picture shows the pass as it was worked out, and put right once the line is found")
  func picture() throws {
    var learner = try #require(try PracticeCourse.atPass(.backward, at: noon))
    func shown() throws -> [String: GraphNumbers.Number] {
      let page = try #require(learner.lessonPage)
      let picture = try #require(page.graphPicture)
      return GraphNumbers(page: page, picture: picture, record: learner.state.record).gradients
    }
    let pass = try #require(learner.lessonPage?.workedPass)
    for line in pass.lines { expectEqual(try shown()[line.node], .known(line.number)) }
    expectEqual(learner.lessonPage?.lineInQuestion, "y")
    let position = try #require(pass.lines.firstIndex { $0.node == pass.node })
    learner.answers(AnswerReader.letter(ofOption: position))
    expectEqual(learner.lessonPage?.lineInQuestion, pass.node)
    let page = try #require(learner.lessonPage)
    for line in pass.lines {
      guard case .known(let number)? = try shown()[line.node] else {
        Issue.record("\(line.node) is not shown")
        continue
      }
      let truth = try #require(byHand(line.node, page))
      #expect((number - truth).magnitude < 1e-9, "\(line.node)")
    }
  }

  @Test(
    "of a forward pass the picture shows no value but the lines, nor a local derivative that tells one"
  )
  func forward() throws {
    let seeds = 1...12 as ClosedRange<UInt64>
    let learners = try learners(seeds: seeds, .forward)
    #expect(!learners.isEmpty)
    for var learner in learners {
      func shown() throws -> (GraphNumbers, AskedDerivatives) {
        let page = try #require(learner.lessonPage)
        let picture = try #require(page.graphPicture)
        let graph = try #require(page.lesson.graph(of: page.step))
        let numbers = GraphNumbers(page: page, picture: picture, record: learner.state.record)
        let derivatives = AskedDerivatives(
          page: page, record: learner.state.record, graph: graph, named: picture.graph,
          numbers: numbers)
        return (numbers, derivatives)
      }
      let pass = try #require(learner.lessonPage?.workedPass)
      let page = try #require(learner.lessonPage)
      expectEqual(pass.lines.map(\.node), ["h", "y", "L"])
      for line in pass.lines {
        expectEqual(try shown().0.values[line.node], .known(line.number))
        expectEqual(try shown().0.gradients[line.node], .hidden)
        let right = try #require(byHand(line.node, page, .forward))
        let isRight = (right - line.number).magnitude < 1e-9
        expectEqual(isRight, line.standing == .right, "\(line.node) in \(pass)")
      }
      // ∂y/∂w2 is h.
      expectEqual(try shown().1.value(of: .name("h"), consumer: "y", input: "w2"), nil)
      let field = try #require(page.focusedField)
      learner.does(.hint)
      expectEqual(
        learner.lessonPage?.openHint(for: field), .recompute(.forward, from: "h"))
      let position = try #require(pass.lines.firstIndex { $0.standing == .slip })
      learner.answers(AnswerReader.letter(ofOption: position))
      #expect(learner.lessonPage?.isAnswered(learner.state.record) == true)
      for line in pass.lines {
        guard case .known(let number)? = try shown().0.values[line.node] else {
          Issue.record("\(line.node) is not shown")
          continue
        }
        let right = try #require(byHand(line.node, page, .forward))
        #expect((number - right).magnitude < 1e-9, "\(line.node)")
      }
      let h = try #require(byHand("h", page, .forward))
      expectEqual(try shown().1.value(of: .name("h"), consumer: "y", input: "w2"), h)
    }
  }

  @Test(
    "passes are never the first questions, never close to each other, and no graph rules a session")
  func interleaving() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 5)))
    var kinds: [PracticeItem.Kind?] = []
    for _ in 1...10 {
      kinds.append(learner.state.practice?.item?.kind)
      learner.does(.nextStep)
    }
    let passes = kinds.indices.filter {
      kinds[$0] == .worked(.backward) || kinds[$0] == .worked(.forward)
    }
    #expect(passes.allSatisfy { $0 >= 3 } && (1...2).contains(passes.count), "\(kinds)")
    #expect(zip(passes, passes.dropFirst()).allSatisfy { $1 - $0 > 3 }, "\(kinds)")
    // Four kinds are left: each is met again before any is met a third time.
    expectEqual(Set(kinds.prefix(5)).count, 5, "\(kinds)")
  }

  @Test("the data are no lines, and the right option is the line with the slip")
  func options() throws {
    for learner in try learners(seeds: 1...6) {
      let page = try #require(learner.lessonPage)
      let pass = try #require(page.workedPass)
      #expect(!pass.lines.contains { ["x", "t", "L"].contains($0.node) }, "\(pass.lines)")
      guard case .choice(let choice)? = page.step.questions.first?.kind else {
        Issue.record("no choice")
        return
      }
      expectEqual(choice.options.map(\.isRight), pass.lines.map { $0.standing == .slip })
    }
  }
}
