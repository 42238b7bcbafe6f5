import Curriculum
import Progress
import Tutor
import Wording

/// What the record says of a lesson, counted.
struct LessonProgress {
  /// The lesson's id.
  let id: String
  /// The lesson; nil where the course has none of that id any more.
  let lesson: LessonOutline?
  /// The steps finished.
  let finishedSteps: Int
  /// The fields answered right, or wrong, or whose solution was shown.
  private(set) var tried = 0
  /// The fields answered right without a wrong answer or the solution before.
  private(set) var rightFirstTime = 0
  /// The fields whose solution was shown.
  private(set) var revealed = 0
  /// When the last answer was given.
  let last: Timestamp?

  /// Counts a lesson.
  init(
    id: String, lesson: LessonOutline?, finishedSteps: Int, histories: [FieldHistory],
    last: Timestamp?
  ) {
    self.id = id
    self.lesson = lesson
    self.finishedSteps = finishedSteps
    self.last = last
    for history in histories {
      if history.isTried { tried += 1 }
      if history.isRevealed { revealed += 1 }
      if history.acceptedAnswer != nil, history.misses == 0, !history.isRevealed {
        rightFirstTime += 1
      }
    }
  }

  /// Whether nothing of the lesson was done.
  var isEmpty: Bool { finishedSteps == 0 && tried == 0 && last == nil }

  /// The lesson's steps.
  var steps: Int? { lesson?.steps.count }

  /// Counts the lessons of the course, then those that only the record knows.
  static func all(_ session: Session) throws(RecordProblem) -> [LessonProgress] {
    var last: [String: Timestamp] = [:]
    try session.store.forEachAttempt { attempt in
      guard !PracticeRun.isPractice(step: attempt.key.step) else { return true }
      last[attempt.key.lesson] = max(last[attempt.key.lesson] ?? attempt.time, attempt.time)
      return true
    }
    let record = session.record
    let histories = Dictionary(
      grouping: record.fields.filter { !PracticeRun.isPractice(step: $0.key.step) }
    ) { $0.key.lesson }
    let passed = Dictionary(grouping: record.passed, by: \.lesson)
    let known = session.course.entries.map(\.outline.id)
    let others = Set(histories.keys).union(passed.keys).union(last.keys).subtracting(known)
    return (known + others.sorted()).map { id in
      let lesson = session.course.outline(id: id)
      return LessonProgress(
        id: id, lesson: lesson,
        finishedSteps: lesson.map { LessonStatus($0, record: record).finishedSteps }
          ?? passed[id]?.count ?? 0,
        histories: histories[id, default: []].map(\.value), last: last[id])
    }
  }

  /// The counts in words.
  var words: ProgressWords {
    isEmpty
      ? .notBegun
      : .lesson(
        finishedSteps: finishedSteps, steps: steps, rightFirstTime: rightFirstTime, tried: tried,
        revealed: revealed, last: last.map(\.localText))
  }

  /// The counts for programs.
  var json: JSON {
    .object([
      ("lesson", .text(id)),
      ("finishedSteps", .whole(finishedSteps)),
      ("steps", steps.map(JSON.whole) ?? .null),
      ("tried", .whole(tried)),
      ("rightFirstTime", .whole(rightFirstTime)),
      ("revealed", .whole(revealed)),
      ("last", last.map { .text($0.utcText) } ?? .null),
    ])
  }
}
