public import Checking
import Curriculum

extension TrialOutcome: Sentence {
  /// Says in Spanish whether the goal was reached, and if not how the trial went.
  public func spanish(_ voice: Voice) -> String {
    let round = isTraining ? "la época" : "el paso"
    let goal =
      switch goal {
      case .lossBelow(let bound):
        "\(voice.name(output)) \(reached == nil ? "no quedó" : "quedó") por debajo de "
          + voice.number(bound)
      case .allRowsRight:
        reached == nil ? "todavía hay ejemplos equivocados" : "todos los ejemplos salen bien"
      }
    guard let reached else {
      return "Todavía no: \(goal). " + TrialCourseSentence(self).spanish(voice)
    }
    return "Logrado: \(goal) en \(round) \(reached)."
  }

  /// Says in English whether the goal was reached, and if not how the trial went.
  public func english(_ voice: Voice) -> String {
    let round = isTraining ? "epoch" : "step"
    let goal =
      switch goal {
      case .lossBelow(let bound):
        "\(voice.name(output)) \(reached == nil ? "did not fall" : "fell") below \(voice.number(bound))"
      case .allRowsRight:
        reached == nil ? "some examples are still wrong" : "every example is right"
      }
    guard let reached else {
      return "Not yet: \(goal). " + TrialCourseSentence(self).english(voice)
    }
    return "Done: \(goal) at \(round) \(reached)."
  }
}
