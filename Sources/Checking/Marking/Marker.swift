public import Curriculum

/// Marks the answers to the fields of a step.
public struct Marker: Sendable {
  /// The numbers behind the step.
  public let truth: StepTruth

  /// Creates a marker for a step.
  public init(lesson: Lesson, step: Step) {
    truth = StepTruth(lesson: lesson, step: step)
  }

  /// Marks an answer.
  public func mark(_ answer: String, for field: Field) -> Mark {
    switch field.target {
    case .choice(let options): markChoice(answer, options: options)
    case .value, .gradient, .number: markNumber(answer, for: field)
    }
  }

  private func markChoice(_ answer: String, options: [ChoiceQuestion.Option]) -> Mark {
    do {
      let position = try AnswerReader.option(answer, count: options.count)
      let option = options[position]
      return Mark(answer: answer, verdict: option.isRight ? .right : .wrong, why: option.why)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
  }

  private func markNumber(_ answer: String, for field: Field) -> Mark {
    guard case .number(let expected) = truth.truth(of: field) else {
      return Mark(answer: answer, verdict: .unreadable(.questionWithoutValue))
    }
    do {
      let reading = try AnswerReader.number(answer)
      let verdict = Acceptance(truth: expected, figures: field.figures).verdict(on: reading)
      return Mark(answer: answer, verdict: verdict, reading: reading)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
  }
}
