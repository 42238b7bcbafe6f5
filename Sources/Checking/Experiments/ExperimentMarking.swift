/// Marks the settings of an experiment by taking it to its end with them.
struct ExperimentMarking {
  private let laboratory: Laboratory

  init(_ laboratory: Laboratory) { self.laboratory = laboratory }

  /// Marks an answer: it is right where the goal is reached on the way, else there is more to try.
  func mark(_ answer: String) -> Mark {
    do throws(AnswerProblem) {
      let settings = try SettingsReader(laboratory.experiment).read(answer)
      guard let trial = laboratory.complete(settings) else {
        return Mark(answer: answer, verdict: .unreadable(.questionWithoutValue))
      }
      return Mark(answer: answer, outcome: laboratory.outcome(of: trial))
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
  }
}

extension Mark {
  /// Creates the mark of a trial with certain settings.
  public init(answer: String, outcome: TrialOutcome) {
    self.init(answer: answer, verdict: outcome.reached == nil ? .incomplete : .right)
    remark = .trial(outcome)
  }
}
