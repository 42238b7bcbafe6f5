import Checking
import Curriculum
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Practice in line mode")
struct PracticeTellingTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func text(_ lines: [Text]) -> String {
    lines.map(\.string).joined(separator: "\n")
  }

  @Test(
    "after a line that is not the wrong one, the lines are not told again, and the graph tells none",
    arguments: [PassDirection.forward, .backward])
  func wrongLine(direction: PassDirection) throws {
    let learner = try #require(
      try PracticeCourse.atPass(direction, at: noon) { $0.lines.first?.standing == .right })
    let pass = try #require(learner.lessonPage?.workedPass)
    var session = LineSession(learner.state, narrator: Narrator(glyphs: .unicode))
    let begun = text(session.begin())
    let told = text(session.type("a"))
    let name = direction == .forward ? "h" : "∂L/∂y"
    expectEqual(begun.split(separator: "\n").count { $0.hasPrefix("a) \(name) = ") }, 1, begun)
    // The formula of h stands in the graph, and no value or gradient beside it.
    let inGraph = begun.split(separator: "\n").first {
      $0.hasPrefix(direction == .forward ? "h = " : "y = ")
    }
    let line = try #require(inGraph)
    switch direction {
    case .forward: expectEqual(String(line), "h = w1·x + b1")
    case .backward: #expect(!line.contains("∂L/∂y"), "\(line)")
    }
    let last = AnswerReader.letter(ofOption: pass.lines.count - 1)
    #expect(
      told.contains(
        "Which line is the first wrong one, a to \(last)? “again” tells them all again."),
      "\(told)")
    #expect(!told.contains("b) "), "\(told)")
  }

  @Test("a question of several numbers is skipped past the last of them")
  func skip() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      guard let count = learner.lessonPage?.step.fields.count, count > 1 else { continue }
      for _ in 1..<count {
        expectEqual(
          LineEvents.meaning(of: "skip", in: learner.state), .events([.action(.nextField)]))
        learner.does(.nextField)
      }
      expectEqual(LineEvents.meaning(of: "skip", in: learner.state), .events([.action(.nextStep)]))
      return
    }
    Issue.record("no session begins with several numbers")
  }

  @Test("after a solution the next question waits until it is read")
  func solution() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 2)))
    var session = LineSession(learner.state, narrator: Narrator(glyphs: .unicode))
    _ = session.begin()
    for _ in 0..<40 {
      guard case .lesson(let page) = session.state.page, !page.isAnswered(session.state.record)
      else { break }
      _ = session.type("hint")
    }
    expectEqual(session.state.practice?.number, 1)
    expectEqual(session.state.practiceOutcome, .shown)
    expectEqual(session.state.confirmMeaning, .goOn)
    #expect(text(session.type("hint")).contains("already"))
    expectEqual(session.state.practice?.number, 1)
    _ = session.type("")
    expectEqual(session.state.practice?.number, 2)
  }

  @Test("after an answer the next question comes at once, whatever was shown before it")
  func answerAfterSolution() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      guard let page = learner.lessonPage, page.step.fields.count > 1,
        page.step.fields.allSatisfy({ $0.target.isNumber })
      else { continue }
      var session = LineSession(learner.state, narrator: Narrator(glyphs: .unicode))
      _ = session.begin()
      let key = try #require(page.focusedField.map(page.key))
      for _ in 0..<20 where !session.state.record.history(of: key).isDone {
        _ = session.type("hint")
      }
      for _ in 1..<page.step.fields.count {
        expectEqual(session.state.practice?.number, 1)
        _ = session.type(try #require(Learner(session.state).networkAnswer()))
      }
      expectEqual(session.state.practice?.number, 2)
      return
    }
    Issue.record("no session begins with several numbers")
  }

  @Test("a word leads out of practice at once, whatever came of the last answer")
  func leaving() throws {
    for answer in ["-987.654", "12 +", "0.1"] {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: 2)))
      var session = LineSession(learner.state, narrator: Narrator(glyphs: .unicode))
      _ = session.begin()
      _ = session.type(answer)
      expectEqual(session.state.practice?.number, 1, answer)
      let told = text(session.type("lessons"))
      expectEqual(session.state.practice, nil, "\(answer): \(told)")
      #expect(!told.contains("Esc"), "\(told)")
    }
  }

  @Test("several gradients are asked for in the plural, and what was skipped is said to be back")
  func reading() throws {
    let narrator = Narrator(glyphs: .unicode)
    var passes = 0
    for seed in 1...3 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      while let run = learner.state.practice, let item = run.item {
        let told = text(narrator.tell(learner.state))
        expectEqual(told.contains("You skipped this one before"), run.repeatsSkip, told)
        let isPass = item.kind == .gradient && item.questions.count > 1
        expectEqual(told.contains("compute these gradients, one after the other"), isPass, told)
        if isPass { passes += 1 }
        learner.does(.nextStep)
      }
    }
    #expect(passes > 0)
  }

  @Test("right first answers in a row are counted from the third on")
  func streak() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 2)))
    let narrator = Narrator(glyphs: .unicode)
    for number in 1...4 {
      let before = learner.state
      try learner.worksOnNetwork()
      let told = text(narrator.tell(from: before, to: learner.state))
      expectEqual(
        told.contains("At the first try, \(number) in a row."), number >= 3, "\(number): \(told)")
      learner.does(.confirm)
    }
  }
}
