import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What is told once")
struct NoticeTests {
  static let damaged = RecordProblem.damaged(path: "/r", keptAs: "/r.damaged")

  /// Two errors in one file and one in another.
  static let errors = [
    Diagnostic(path: "mine/a.yaml", line: 3, problem: .missingKey("id")),
    Diagnostic(path: "mine/a.yaml", line: 4, problem: .missingKey("title")),
    Diagnostic(path: "mine/b.yaml", line: 1, problem: .missingKey("id")),
  ]
  static let broken = Notice.brokenLessonFiles(count: 2, first: errors[0])

  /// A session with a damaged record and broken lesson files.
  private func begin(language: Language? = .english) throws -> Learner {
    Learner(
      TutorState(
        course: try SmallCourse.make(), recordProblem: Self.damaged, lessonErrors: Self.errors,
        language: language))
  }

  @Test("a damaged record and broken lesson files are told one after the other")
  func both() throws {
    var learner = try begin()
    expectEqual(learner.state.notice, .record(Self.damaged))
    learner.does(.down)
    expectEqual(learner.state.notice, Self.broken)
    learner.does(.up)
    expectEqual(learner.state.notice, nil)
  }

  @Test("a session that begins with a lesson tells them too, and typing does not take them away")
  func beginningWithALesson() throws {
    var learner = try begin()
    learner.happens(.begin(lesson: "graph"))
    expectEqual(learner.step, "read")
    expectEqual(learner.state.notice, .record(Self.damaged))
    learner.does(.confirm)
    expectEqual(learner.step, "forward")
    expectEqual(learner.state.notice, Self.broken)
    learner.types("2")
    learner.does(.deleteBackward)
    learner.types("2")
    expectEqual(learner.state.notice, Self.broken)
    learner.does(.confirm)
    expectEqual(learner.state.notice, nil)
  }

  @Test("where the language is still to be chosen, they wait for it")
  func afterTheLanguage() throws {
    var learner = try begin(language: nil)
    learner.happens(.begin(lesson: "graph"))
    expectEqual(learner.state.notice, nil)
    learner.types("en")
    expectEqual(learner.step, "read")
    expectEqual(learner.state.notice, .record(Self.damaged))
    learner.does(.confirm)
    expectEqual(learner.state.notice, Self.broken)
  }

  @Test("what is more urgent is told in between and takes nothing away")
  func urgent() throws {
    var learner = try begin()
    learner.happens(.recordFailed(.diskFull(path: "/r")))
    expectEqual(learner.state.notice, .recordFailed(.diskFull(path: "/r")))
    learner.does(.down)
    expectEqual(learner.state.notice, .record(Self.damaged))
    learner.does(.down)
    expectEqual(learner.state.notice, Self.broken)
  }

  @Test("a record that recovers is told, and is no problem any more")
  func recovered() throws {
    var learner = try Learner.begin()
    learner.happens(.recordFailed(.diskFull(path: "/r")))
    #expect(!learner.state.isKept)
    learner.happens(.recordRecovered)
    expectEqual(learner.state.notice, .recordRecovered)
    expectEqual(learner.state.recordProblem, nil)
    #expect(learner.state.isKept)
    learner.does(.down)
    expectEqual(learner.state.notice, nil)
  }

  @Test("a finished lesson says whether that is kept")
  func finishedUnkept() throws {
    var learner = try Learner.begin()
    learner.happens(.recordFailed(.diskFull(path: "/r")))
    learner.happens(.open(lesson: "other"))
    learner.does(.confirm)
    expectEqual(learner.state.notice, .lessonFinished(lesson: "other", isKept: false))
  }
}
