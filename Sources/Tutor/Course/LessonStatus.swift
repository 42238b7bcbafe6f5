public import Curriculum

/// How far a learner is in a lesson.
public struct LessonStatus: Hashable, Sendable {
  /// The steps finished.
  public var finishedSteps: Int
  /// All steps.
  public var steps: Int

  /// Counts the finished steps of a lesson.
  public init(_ lesson: LessonOutline, record: LearnerRecord) {
    steps = lesson.steps.count
    finishedSteps = lesson.steps.count {
      record.passed.contains(Place(lesson: lesson.id, step: $0.id))
    }
  }

  /// Whether nothing was finished yet.
  public var isNew: Bool { finishedSteps == 0 }

  /// Whether every step is finished.
  public var isFinished: Bool { finishedSteps == steps }
}

extension TutorState {
  /// How many lessons are finished, and how many there are.
  public var lessonsFinished: (finished: Int, all: Int) {
    let outlines = course.entries.map(\.outline)
    return (outlines.count { LessonStatus($0, record: record).isFinished }, outlines.count)
  }
}
