public import Checking

/// How a trial has gone, whether or not its goal was reached.
public struct TrialCourseSentence: Sentence {
  private let course: TrialCourse
  private let isTraining: Bool

  /// Creates the sentence for what came of a trial.
  public init(_ outcome: TrialOutcome) {
    course = outcome.course
    isTraining = outcome.isTraining
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch course {
    case .start: isTraining ? "La red está en su inicio." : "Estás en el inicio."
    case .falling: "La pérdida baja."
    case .slow: "La pérdida baja, pero muy despacio."
    case .zigzag:
      isTraining
        ? "La pérdida sube y baja: rebota."
        : "Zigzag: salta de un lado al otro, cada vez más cerca."
    case .bouncing: "Salta de un lado al otro sin acercarse."
    case .plateau: "La pérdida casi no cambia: es una meseta."
    case .rising:
      isTraining
        ? "La pérdida está más alta que al inicio: η es demasiado grande."
        : "Cada paso termina más arriba: η es demasiado grande."
    case .diverged(let round):
      "Diverge: en \(isTraining ? "la época" : "el paso") \(round) la pérdida ya es enorme. η es "
        + "demasiado grande."
    case .noValue(let error, let round):
      "Diverge: después de la época \(round) la pérdida no tiene valor, porque "
        + OperationFault(error).spanish(voice) + ". η es demasiado grande."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch course {
    case .start: isTraining ? "The network is at its start." : "You are at the start."
    case .falling: "The loss falls."
    case .slow: "The loss falls, but very slowly."
    case .zigzag:
      isTraining
        ? "The loss goes up and down: it bounces."
        : "Zigzag: it jumps from side to side, each time closer."
    case .bouncing: "It jumps from side to side without coming closer."
    case .plateau: "The loss hardly changes: a plateau."
    case .rising:
      isTraining
        ? "The loss is higher than at the start: η is too large."
        : "Each step ends higher up: η is too large."
    case .diverged(let round):
      "It diverges: at \(isTraining ? "epoch" : "step") \(round) the loss is huge already. η is too "
        + "large."
    case .noValue(let error, let round):
      "It diverges: after epoch \(round) the loss has no value, because of this: "
        + OperationFault(error).english(voice) + ". η is too large."
    }
  }
}
