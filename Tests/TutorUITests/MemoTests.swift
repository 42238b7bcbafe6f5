import Curriculum
import Screen
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("What is kept from screen to screen")
struct MemoTests {
  /// Draws with what was kept and with nothing after every event, in both languages and glyphs.
  private struct Comparison {
    private let kept = ViewMemo()
    private let size = Size(columns: 80, rows: 24)
    private(set) var learner: Learner

    init(_ learner: Learner) {
      self.learner = learner
      compare("the beginning")
    }

    mutating func happens(_ events: Event...) {
      for event in events {
        learner.happens(event)
        compare("\(event)")
        // One change at a time, and back: what is kept is that of the screen before.
        learner.does(.language)
        compare("\(event) in the other language")
        compare("\(event) in the other language in ASCII", glyphs: .ascii)
        learner.does(.language)
        compare("\(event) in ASCII", glyphs: .ascii)
        compare("\(event) again")
      }
    }

    mutating func does(_ actions: Action...) {
      for action in actions { happens(.action(action)) }
    }

    private func compare(_ moment: String, glyphs: Glyphs = .unicode) {
      let warm = view(learner.state, size: size, glyphs: glyphs, memo: kept)
      let cold = view(learner.state, size: size, glyphs: glyphs)
      #expect(
        warm == cold, "after \(moment):\n\(warm.grid.dump())\nand not\n\(cold.grid.dump())")
    }
  }

  @Test("a lesson looks the same whether or not there was a screen before")
  func lesson() throws {
    var session = Comparison(try Learner.begin())
    session.happens(.open(lesson: "graph"), .open(lesson: "other"), .open(lesson: "graph"))
    session.does(.nextStep)
    session.happens(.insert("2"))
    session.does(.confirm, .previousField, .right, .nextField, .nextStep, .previousStep)
  }

  @Test("an experiment looks the same whether or not there was a screen before")
  func experiment() throws {
    var session = Comparison(
      Learner(try ExperimentCourse.session(hints: [LocalizedText("A hint.")])))
    session.does(.oneStep, .right, .hint, .nextStep, .oneEpoch, .down, .right, .run)
    session.happens(.tick(milliseconds: 100))
    session.does(.run, .up, .previousStep)
    session.happens(.insert("0.4"))
    session.does(.confirm, .rewind, .nextField, .left, .right, .back, .help, .back, .back)
  }

  @Test("a practice looks the same whether or not there was a screen before")
  func practice() throws {
    let noon = Timestamp(milliseconds: 1_790_000_012_345)
    var session = Comparison(try PracticeCourse.begin(at: noon))
    session.happens(.practise(PracticeRequest(seed: 3)))
    for _ in 1...10 where session.learner.state.practice != nil {
      session.happens(.insert("7"))
      session.does(.confirm, .hint, .nudge, .previousField, .right, .nextField, .nextStep)
    }
    session.does(.confirm)
  }
}
