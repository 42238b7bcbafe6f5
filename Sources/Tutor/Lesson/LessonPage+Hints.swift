public import Checking
public import Curriculum

extension LessonPage {
  /// Returns how many hints a field has; nothing is computed for it.
  public func hintCount(for field: Field) -> Int {
    HintLadder.count(for: field, lesson: lesson, step: step)
  }

  /// Returns the hints for a field, mildest first, the open ones and those still to come.
  ///
  /// - Parameter limit: The most hints that are made.
  public func hints(
    for field: Field, record: LearnerRecord, limit: Int = .max
  ) -> [Hint] {
    HintLadder(
      truth: StepTruth(lesson: lesson, step: step), earlier: acceptedAnswers(record)
    ).hints(for: field, open: openFields(record).filter { $0.id != field.id }, limit: limit)
  }

  /// Returns the hint that is open for a field.
  public func openHint(for field: Field, record: LearnerRecord) -> Hint? {
    guard let level = hintLevels[field.id], level > 0 else { return nil }
    let hints = hints(for: field, record: record, limit: level)
    return hints.indices.contains(level - 1) ? hints[level - 1] : hints.last
  }

  /// Returns the learner's accepted numbers in this step and in earlier ones about the same graph.
  public func acceptedAnswers(_ record: LearnerRecord) -> EarlierAnswers {
    var answers = EarlierAnswers()
    for earlier in lesson.steps.prefix(stepIndex + 1) where earlier.graph == step.graph {
      for field in earlier.id == step.id ? allFields : earlier.fields {
        let key = FieldKey(lesson: lesson.id, step: earlier.id, field: field.id)
        guard let answer = record.history(of: key).acceptedAnswer,
          let reading = try? AnswerReader.number(answer)
        else { continue }
        answers.add(
          Mark(answer: answer, verdict: .right, reading: reading), for: field, of: earlier)
      }
    }
    return answers
  }
}
