/// What was missed in a session and is still to come back, in the order in which it was missed.
struct OwedQuestions: Hashable, Sendable {
  private var questions: [OwedQuestion] = []

  /// How many questions lie at least between a miss and its return.
  private static let pause = 2

  /// Adds a question, in place of an earlier miss of the same.
  mutating func add(_ question: OwedQuestion) {
    drop(question.item.task)
    questions.append(question)
  }

  /// Lets what asks a task be, for it is asked.
  mutating func drop(_ task: PracticeTask) {
    questions.removeAll { $0.item.task == task }
  }

  /// Lets a question be, for something else makes up for it.
  mutating func drop(_ question: OwedQuestion) {
    questions.removeAll { $0 == question }
  }

  func contains(_ task: PracticeTask) -> Bool {
    questions.contains { $0.item.task == task }
  }

  /// What was missed long enough before the next question.
  ///
  /// - Parameter number: The number of the question that is asked now.
  func ready(at number: Int) -> [OwedQuestion] {
    questions.filter { number - $0.number >= Self.pause }
  }
}
