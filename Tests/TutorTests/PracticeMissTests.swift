import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What was missed in a session of practice")
struct PracticeMissTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// A learner at the first question of a kind in a session, in which something more holds.
  private func begin(
    at kind: PracticeItem.Kind, where isWanted: (Learner) -> Bool = { _ in true }
  ) throws -> Learner {
    for seed in 1...20 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: noon)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      while let run = learner.state.practice {
        if run.item?.kind == kind, isWanted(learner) { return learner }
        try learner.worksOnNetwork()
        learner.does(.confirm)
      }
    }
    return try #require(nil)
  }

  @Test("a mistake that is recognised is told, and one that is not by what was typed")
  func mistakes() throws {
    let learner = try begin(at: .gradient)
    let number = try #require(learner.state.practice?.number)
    let field = try #require(learner.lessonPage?.focusedField)
    var typed = learner
    typed.answers("-987.654")
    typed.does(.back)
    expectEqual(
      typed.practiceEnd?.misses,
      [
        PracticeMiss(
          question: number, subject: .field(field.target), cause: .answer("-987.654"), output: "L")
      ])

    // What is recognised in the second answer tells more than the first.
    typed = try begin(at: .gradient) {
      $0.networkAnswer(habits: [.dropsUpstream]) != $0.networkAnswer()
    }
    let dropped = try #require(typed.networkAnswer(habits: [.dropsUpstream]))
    typed.answers("-987.654")
    typed.does(.clear)
    typed.answers(dropped)
    typed.does(.back)
    let miss = try #require(typed.practiceEnd?.misses.first)
    guard case .mistake(let mistake, _, _) = miss.cause else {
      Issue.record("\(miss)")
      return
    }
    expectEqual(mistake.code.rule, .chain)
    expectEqual(typed.practiceEnd?.misses.count, 1)
  }

  @Test("of a pass the line that was chosen is told, and the one where the mistake is")
  func pass() throws {
    var learner = try #require(try PracticeCourse.atPass(.backward, at: noon))
    let pass = try #require(learner.lessonPage?.workedPass)
    let position = try #require(pass.lines.firstIndex { $0.standing != .slip })
    learner.answers("\(position + 1)")
    learner.does(.back)
    let misses = try #require(learner.practiceEnd?.misses)
    expectEqual(misses.map(\.subject), [.pass(.backward)])
    expectEqual(
      misses.map(\.cause),
      [.line(pass.lines[position].node, wrong: pass.node, rule: pass.mistake.code.rule)])
  }

  @Test("who reads hints and types nothing has tried, and who looks at the solution too")
  func hints() throws {
    var learner = try begin(at: .gradient)
    let before = try #require(learner.state.practice)
    let answered = learner.state.practiceSummary?.answered ?? 0
    learner.does(.hint)
    expectEqual(learner.state.practiceSummary?.answered, answered + 1)
    expectEqual(learner.state.practiceSummary?.misses.map(\.cause), [.hints])
    var leaver = learner
    leaver.does(.nextStep)
    expectEqual(leaver.state.practice?.number, before.number + 1)
    leaver.does(.back)
    expectEqual(leaver.practiceEnd?.misses.map(\.question), [before.number])
    expectEqual(leaver.practiceEnd?.clean, answered)
    let field = try #require(learner.lessonPage?.focusedField)
    for _ in 0..<10 where learner.lessonPage?.isDone(field, record: learner.state.record) == false {
      learner.does(.hint)
    }
    expectEqual(learner.state.practiceSummary?.misses.map(\.cause), [.solution])
  }

  @Test("every question that was not clean is among what was missed")
  func all() throws {
    var learner = try PracticeCourse.begin(at: noon)
    learner.does(.practise)
    while learner.state.practice != nil {
      try learner.worksOnNetwork(habits: [.dropsUpstream])
      learner.does(.confirm)
    }
    let ended = try #require(learner.practiceEnd)
    #expect(ended.clean < ended.answered)
    expectEqual(Set(ended.misses.map(\.question)).count, ended.answered - ended.clean)
  }
}
