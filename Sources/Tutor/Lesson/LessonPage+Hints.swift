public import Checking
public import Curriculum

extension LessonPage {
  /// Returns how many hints a field has; nothing is computed for it.
  public func hintCount(for field: Field) -> Int {
    workedPass == nil
      ? HintLadder.count(for: field, lesson: lesson, step: step) : WorkedPass.hintCount
  }

  /// Returns the hints for a field, mildest first, the open ones and those still to come.
  public func hints(for field: Field, record: LearnerRecord) -> [Hint] {
    if let workedPass { return hints(for: workedPass) }
    return HintLadder(
      truth: StepTruth(lesson: lesson, step: step), earlier: acceptedAnswers(record),
      standsAlone: isOfPractice
    ).hints(for: field, open: openFields(record).filter { $0.id != field.id })
      .map { fitted($0, to: field) }
  }

  /// Returns one of the hints for a field, counted from 1.
  func hint(_ level: Int, for field: Field, record: LearnerRecord) -> Hint? {
    if let workedPass { return hints(for: workedPass).prefix(max(level, 0)).last }
    return HintLadder(
      truth: StepTruth(lesson: lesson, step: step), earlier: acceptedAnswers(record),
      standsAlone: isOfPractice
    ).hint(level, for: field, open: openFields(record).filter { $0.id != field.id })
      .map { fitted($0, to: field) }
  }

  /// Returns the seconds that the next hint of a field still waits for a try; nil where it does not.
  ///
  /// A clock that was set back makes nobody wait.
  func hintWait(for field: Field, at now: Timestamp, pause: Int) -> Int? {
    guard let last = hintTimes[field.id] else { return nil }
    let (passed, overflows) = now.milliseconds.subtractingReportingOverflow(last.milliseconds)
    let wait = Int64(pause) * 1000
    guard !overflows, (0..<wait).contains(passed) else { return nil }
    return Int((wait - passed + 999) / 1000)
  }

  /// Returns the hint that is open for a field.
  public func openHint(for field: Field) -> Hint? { openHints[field.id] }

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
