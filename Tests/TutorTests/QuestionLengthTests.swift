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

  /// The links of the questions of some sessions, on the average.
  private func links(_ record: LearnerRecord) throws -> Double {
    var lengths: [Int] = []
    for second in 0..<6 {
      var learner = try PracticeCourse.begin(at: noon, record: record)
      learner.waits(until: Timestamp(milliseconds: noon.milliseconds + Int64(second) * 7_919))
      learner.does(.practise)
      while let run = learner.state.practice, !run.repeatsSkip, let page = learner.lessonPage {
        if page.workedPass == nil {
          let truth = StepTruth(lesson: page.lesson, step: page.step)
          lengths.append(WorkLinks(of: truth).fields.reduce(0, +))
        }
        learner.does(.nextStep)
      }
    }
    return Double(lengths.reduce(0, +)) / Double(lengths.count)
  }

  @Test("who is firm in all rules gets longer questions than who is not")
  func firm() throws {
    let (firm, unsure) = (
      try links(record(right: 30, wrong: 0)), try links(record(right: 4, wrong: 2))
    )
    #expect(firm > unsure * 1.3, "\(firm) and \(unsure)")
  }
}
