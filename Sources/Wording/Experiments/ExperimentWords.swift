import Autodiff
public import Checking
public import Curriculum

/// What is said around an experiment.
public enum ExperimentWords: Sentence {
  /// What is to be reached, where the author does not say it.
  case goal(Experiment, output: String)
  /// The name of a setting.
  case name(Experiment.Setting)
  /// What a setting is set to.
  case value(Experiment.Setting, ExperimentSettings)
  /// How far a descent has gone, and where it is.
  case step(Int, of: Int, numbers: [(name: String, value: Double)])
  /// How far a training has gone.
  case epoch(Int, of: Int, loss: (name: String, value: Double?), right: TrialOutcome.Fraction?)
  /// The seconds that a training still takes.
  case left(seconds: Int)
  /// Where the next step leads.
  case nextStep(name: String, value: Double)
  /// The axis on which epochs are counted.
  case epochs
  /// The keys that turn a setting.
  case less
  case more
  /// The key that goes to another setting.
  case otherSetting
  /// A point that a descent has left.
  case earlier
  /// How the experiment is answered in line mode.
  case howToAnswer(isTraining: Bool)
  /// The settings that it starts with, in line mode.
  case begins([(Experiment.Setting, ExperimentSettings)])
  /// Settings as they may be typed.
  case typed(ExperimentSettings, isTraining: Bool)
  /// What is predicted for an example.
  case prediction(inputs: [(String, Double)], name: String, value: Double?)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    func pair(_ name: String, _ value: Double?) -> String {
      "\(voice.name(name)) = " + (value.map { voice.compact($0) } ?? "–")
    }
    switch self {
    case .goal(let experiment, let output):
      let bound =
        switch experiment.goal {
        case .lossBelow(let bound):
          "\(voice.name(output)) quede por debajo de \(voice.number(bound))"
        case .allRowsRight: "acierte en todos los ejemplos"
        }
      return experiment.data == nil
        ? "Elige η para que \(bound) en \(experiment.settings.rounds) pasos o menos."
        : "Entrena la red hasta que \(bound)."
    case .name(let setting):
      return switch setting {
      case .rate: "η"
      case .optimiser: "método"
      case .batchSize: "lote"
      case .rounds: "épocas"
      case .start: "inicio"
      }
    case .value(let setting, let settings):
      return switch setting {
      case .rate: voice.number(settings.rate)
      case .optimiser:
        switch settings.optimiser {
        case .plain: "simple"
        case .momentum: "momento"
        case .adam: "Adam"
        }
      case .batchSize: "\(settings.batchSize)"
      case .rounds: "\(settings.rounds)"
      case .start: settings.seed.map { "semilla \($0)" } ?? "el de la lección"
      }
    case .step(let step, let count, let numbers):
      return "Paso \(step) de \(count): "
        + numbers.map { pair($0.name, $0.value) }
        .joined(separator: "; ")
    case .epoch(let epoch, let count, let loss, let right):
      return "Época \(epoch) de \(count): \(pair(loss.name, loss.value))"
        + (right.map { "; aciertos \($0.part) de \($0.whole)" } ?? "")
    case .left(let seconds):
      return seconds == 1 ? "queda 1 s" : "quedan \(seconds) s"
    case .nextStep(let name, let value): return "sigue \(pair(name, value))"
    case .epochs: return "época"
    case .less: return "menos"
    case .more: return "más"
    case .otherSetting: return "ajuste"
    case .earlier: return "antes"
    case .howToAnswer(let isTraining):
      return isTraining
        ? "Escribe η, por ejemplo 0,5, y lo que quieras cambiar: simple, momento o adam; lote 2; épocas "
          + "500; semilla 7. La red se entrena hasta el final y se cuenta qué pasó."
        : "Escribe η, por ejemplo 0,1: se dan todos los pasos y se cuenta qué pasó."
    case .begins(let settings):
      return "Al comienzo: " + Self.list(settings, voice) + "."
    case .typed(let settings, let isTraining):
      let words = [
        ExperimentWords.value(.optimiser, settings).spanish(voice), "lote \(settings.batchSize)",
        "épocas \(settings.rounds)", settings.seed.map { "semilla \($0)" },
      ]
      return (["η = \(voice.number(settings.rate))"] + (isTraining ? words.compactMap(\.self) : []))
        .joined(separator: "; ")
    case .prediction(let inputs, let name, let value):
      let told = value == nil ? "\(voice.name(name)) no tiene valor" : pair(name, value)
      return inputs.map { pair($0.0, $0.1) }.joined(separator: "; ") + ": " + told + "."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    func pair(_ name: String, _ value: Double?) -> String {
      "\(voice.name(name)) = " + (value.map { voice.compact($0) } ?? "–")
    }
    switch self {
    case .goal(let experiment, let output):
      let rounds = experiment.settings.rounds
      switch (experiment.goal, experiment.data) {
      case (.lossBelow(let bound), nil):
        return
          "Choose η so that \(voice.name(output)) falls below \(voice.number(bound)) in \(rounds) steps or "
          + "fewer."
      case (.lossBelow(let bound), _):
        return "Train the network until \(voice.name(output)) is below \(voice.number(bound))."
      case (.allRowsRight, _): return "Train the network until every example is right."
      }
    case .name(let setting):
      return switch setting {
      case .rate: "η"
      case .optimiser: "method"
      case .batchSize: "batch"
      case .rounds: "epochs"
      case .start: "start"
      }
    case .value(let setting, let settings):
      return switch setting {
      case .rate: voice.number(settings.rate)
      case .optimiser:
        switch settings.optimiser {
        case .plain: "plain"
        case .momentum: "momentum"
        case .adam: "Adam"
        }
      case .batchSize: "\(settings.batchSize)"
      case .rounds: "\(settings.rounds)"
      case .start: settings.seed.map { "seed \($0)" } ?? "the lesson's"
      }
    case .step(let step, let count, let numbers):
      return "Step \(step) of \(count): "
        + numbers.map { pair($0.name, $0.value) }
        .joined(separator: "; ")
    case .epoch(let epoch, let count, let loss, let right):
      return "Epoch \(epoch) of \(count): \(pair(loss.name, loss.value))"
        + (right.map { "; \($0.part) of \($0.whole) right" } ?? "")
    case .left(let seconds): return "\(seconds) s left"
    case .nextStep(let name, let value): return "next \(pair(name, value))"
    case .epochs: return "epoch"
    case .less: return "less"
    case .more: return "more"
    case .otherSetting: return "setting"
    case .earlier: return "before"
    case .howToAnswer(let isTraining):
      return isTraining
        ? "Type η, such as 0.5, and what else you want to change: plain, momentum or adam; batch 2; "
          + "epochs 500; seed 7. The network is trained to the end and you are told what happened."
        : "Type η, such as 0.1: all the steps are taken and you are told what happened."
    case .begins(let settings): return "To begin with: " + Self.list(settings, voice) + "."
    case .typed(let settings, let isTraining):
      let words = [
        ExperimentWords.value(.optimiser, settings).english(voice), "batch \(settings.batchSize)",
        "epochs \(settings.rounds)", settings.seed.map { "seed \($0)" },
      ]
      return (["η = \(voice.number(settings.rate))"] + (isTraining ? words.compactMap(\.self) : []))
        .joined(separator: "; ")
    case .prediction(let inputs, let name, let value):
      let told = value == nil ? "\(voice.name(name)) has no value" : pair(name, value)
      return inputs.map { pair($0.0, $0.1) }.joined(separator: "; ") + ": " + told + "."
    }
  }

  private static func list(
    _ settings: [(Experiment.Setting, ExperimentSettings)], _ voice: Voice
  ) -> String {
    settings.map { setting, values in
      let value = voice.say(ExperimentWords.value(setting, values))
      let name = voice.say(ExperimentWords.name(setting))
      return setting == .rate ? "\(name) = \(value)" : "\(name): \(value)"
    }.joined(separator: "; ")
  }
}
