import Checking
import Curriculum

/// The numbers that the open questions of a step ask for, so that no picture tells them.
public struct AskedValues: Sendable {
  private let numbers: [Double]

  /// Collects the numbers that a step still asks for.
  public init(page: LessonPage, record: LearnerRecord) {
    let truth = StepTruth(lesson: page.lesson, step: page.step)
    numbers = page.openFields(record).compactMap { field in
      guard field.target.isNumber, case .number(let value)? = truth.truth(of: field) else {
        return nil
      }
      return value
    }
  }

  /// Returns whether a number is one of them, up to the noise of computed doubles.
  public func contains(_ value: Double) -> Bool {
    numbers.contains { $0.isSame(as: value) }
  }
}
