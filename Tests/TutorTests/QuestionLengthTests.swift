import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("How long the questions of practice are")
struct QuestionLengthTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  /// A record in which each rule was answered so many times.
  private func record(right: Int, wrong: Int) -> LearnerRecord {
    var record = PracticeCourse.taken
    for rule in Rule.allCases {
      for number in 0..<(right + wrong) {
        let attempt = Attempt(
          key: FieldKey(lesson: "net", step: "x", field: "\(rule) \(number)"), answer: "",
          outcome: number < wrong ? .wrong : .right, rules: [rule], hintLevel: 0,
          language: .english)
        record.add(attempt, at: Timestamp(milliseconds: noon.milliseconds - 60_000))
      }
    }
    return record
  }

  /// The questions of some sessions, each with its links; passes to be checked have none.
  private func sessions(_ record: LearnerRecord) throws -> [[(item: PracticeItem, links: Int?)]] {
    try (0..<6).map { second in
      var session: [(PracticeItem, Int?)] = []
      var learner = try PracticeCourse.begin(at: noon, record: record)
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(second) * 7_919))
      learner.does(.practise)
      while let run = learner.state.practice, !run.repeatsSkip, let page = learner.lessonPage,
        let item = run.item
      {
        let truth = StepTruth(lesson: page.lesson, step: page.step)
        session.append(
          (item, item.isWorked ? nil : WorkLinks(of: truth).fields.reduce(0, +)))
        learner.does(.nextStep)
      }
      return session
    }
  }

  /// The links of questions, on the average.
  private func links(_ questions: [(item: PracticeItem, links: Int?)]) -> Double {
    let links = questions.compactMap(\.links)
    return Double(links.reduce(0, +)) / Double(links.count)
  }

  @Test("who is firm in all rules gets longer questions than who is not")
  func firm() throws {
    let firm = links(try sessions(record(right: 30, wrong: 0)).flatMap(\.self))
    let unsure = links(try sessions(record(right: 4, wrong: 2)).flatMap(\.self))
    #expect(firm > unsure * 1.2, "\(firm) and \(unsure)")
  }

  @Test("a session begins with what is soon done and ends with what takes longer")
  func growing() throws {
    let sessions = try sessions(record(right: 30, wrong: 0))
    let (first, last) = (
      links(sessions.flatMap { $0.prefix(3) }), links(sessions.flatMap { $0.suffix(3) })
    )
    #expect(last > first * 1.15, "\(first) and \(last)")
  }

  @Test("who is firm in all rules is not asked for one step, or for a short way forward")
  func idle() throws {
    for session in try sessions(record(right: 30, wrong: 0)) {
      // The graph is small: what is left at the end is not to be chosen from.
      let kinds = session.prefix(6).map(\.item.kind)
      #expect(!kinds.contains(.forward) && !kinds.contains(.local), "\(kinds)")
    }
  }
}
