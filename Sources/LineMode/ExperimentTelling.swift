import Autodiff
import Checking
import Curriculum
import Tutor
import Wording

/// An experiment in sentences: what can be set, and what came of a trial.
struct ExperimentTelling {
  private let field: Field
  private let experiment: Experiment
  private let laboratory: Laboratory
  private let voice: Voice

  /// The first steps that are told, besides the last.
  private static let steps = 5
  /// The epochs that are told, besides the last.
  static let epochs = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]

  init?(_ field: Field, page: LessonPage, voice: Voice) {
    guard let experiment = field.experiment, let laboratory = page.laboratory(of: field) else {
      return nil
    }
    self.field = field
    self.experiment = experiment
    self.laboratory = laboratory
    self.voice = voice
  }

  /// What is to be reached, and how that is answered.
  func question(isWorded: Bool) -> [String] {
    let goal = ExperimentWords.goal(experiment, output: laboratory.output)
    return (isWorded ? [voice.say(goal)] : [])
      + [voice.say(ExperimentWords.howToAnswer(isTraining: experiment.data != nil))]
  }

  /// The settings that it begins with.
  func start() -> [String] {
    let settings = experiment.choices.map { ($0, experiment.settings) }
    return [voice.say(ExperimentWords.begins(settings))]
  }

  /// What happened with the settings that were typed, a line a step or epoch.
  func trial(_ answer: String) -> [String] {
    guard let settings = try? SettingsReader(experiment).read(answer),
      let trial = laboratory.complete(settings)
    else { return [] }
    switch (experiment.kind, trial) {
    case (.descent(let parameter, _), .descent(let path, let last)):
      let told = path.stops.enumerated().filter { step, _ in
        step <= min(Self.steps, last) || step == last
      }
      return told.map { step, stop in
        let numbers = [
          (name: parameter, value: stop.parameters.first ?? 0),
          (name: laboratory.output, value: stop.loss),
        ]
        return voice.say(ExperimentWords.step(step, of: settings.rounds, numbers: numbers)) + "."
      }
    case (.training(let data), .training(let run)):
      let told = Self.epochs.filter { $0 < run.epochs } + [run.epochs]
      let epochs = told.filter(run.measures.indices.contains).map { epoch in
        let measure = run.measures[epoch]
        let right = data.prediction.map { _ in
          TrialOutcome.Fraction(part: measure.rightRows, whole: data.examples.count)
        }
        return voice.say(
          ExperimentWords.epoch(
            epoch, of: settings.rounds, loss: (laboratory.output, measure.loss), right: right))
          + "."
      }
      return epochs + predictions(trial, data: data)
    default:
      return []
    }
  }

  private func predictions(_ trial: Trial, data: TrainingData) -> [String] {
    guard let name = data.prediction else { return [] }
    return zip(data.examples, laboratory.predictions(trial)).map { example, value in
      let inputs = data.inputs.compactMap { input in example[input].map { (input, $0) } }
      return voice.say(ExperimentWords.prediction(inputs: inputs, name: name, value: value))
    }
  }
}
