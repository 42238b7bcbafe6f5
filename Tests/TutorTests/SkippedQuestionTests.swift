import Autodiff
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Questions of practice that are skipped")
struct SkippedQuestionTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func given(_ learner: Learner) -> [Double] {
    learner.lessonPage.flatMap { $0.lesson.graph(of: $0.step) }?.given.map(\.value) ?? []
  }

  @Test("a skipped question comes back once, at the end, and then the session is over")
  func once() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    let skipped = learner.state.practice?.item
    let numbers = given(learner)
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .comesBack)
    expectEqual(learner.state.practice?.length, 11)
    for number in 2...10 {
      expectEqual(learner.state.practice?.number, number)
      expectEqual(learner.state.practice?.repeatsSkip, false)
      try learner.worksOnNetwork()
      learner.does(.confirm)
    }
    let last = try #require(learner.state.practice)
    expectEqual(last.number, 11)
    expectEqual(last.repeatsSkip, true)
    expectEqual(last.item, skipped)
    #expect(given(learner) != numbers)
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .staysUnanswered)
    expectEqual(learner.state.practice, nil)
    guard case .practiceEnd(let summary) = learner.state.page else {
      Issue.record("not the end of practice")
      return
    }
    expectEqual([summary.answered, summary.clean], [9, 9])
  }

  @Test("who skips everything has each question twice")
  func all() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 3)))
    var asked: [PracticeItem] = []
    while let item = learner.state.practice?.item, asked.count < 50 {
      asked.append(item)
      learner.does(.nextStep)
    }
    expectEqual(asked.count, 20)
    expectEqual(Set(asked.suffix(10)), Set(asked.prefix(10)))
  }

  @Test(
    "Escape clears what is typed before it leaves, and an answer that was refused is no such text")
  func escape() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.happens(.practise(PracticeRequest(seed: 2)))
    let field = try #require(learner.lessonPage?.focusedField)
    learner.happens(.insert("12"))
    learner.does(.back)
    expectEqual(learner.state.notice, .clearedFirst)
    expectEqual(learner.lessonPage?.answers[field.id]?.text ?? "", "")
    #expect(learner.state.practice != nil)
    learner.answers("-987.654")
    learner.does(.back)
    expectEqual(learner.state.practice, nil)
  }
}
