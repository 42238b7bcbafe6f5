import Curriculum
import Progress
import Testing
import Tutor

/// A moment: 2026-11-23 15:53:16 UTC.
let moment = Timestamp(milliseconds: 1_795_449_196_000)

/// An attempt at a field of the step `backward` of a lesson.
func attempt(
  _ field: String, _ answer: String, _ outcome: Attempt.Outcome, hintLevel: Int = 0,
  lesson: String = "computation-graph"
) -> Attempt {
  Attempt(
    key: FieldKey(lesson: lesson, step: "backward", field: field), answer: answer,
    outcome: outcome, hintLevel: hintLevel, language: .spanish)
}

/// What was typed in all attempts, in the order of writing.
func answers(_ store: any RecordStore) throws(RecordProblem) -> [String] {
  var answers: [String] = []
  try store.forEachAttempt { attempt in
    answers.append(attempt.answer)
    return true
  }
  return answers
}

/// The problem with which a closure ends, nil where it ends well.
func problem(_ body: () throws -> Void) -> RecordProblem? {
  do {
    try body()
    return nil
  } catch {
    if let problem = error as? RecordProblem { return problem }
    Issue.record(error)
    return nil
  }
}
