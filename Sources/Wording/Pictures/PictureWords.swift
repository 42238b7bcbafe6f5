import Autodiff
public import Curriculum
public import Tutor

/// What the legend of a picture says.
public enum PictureWords: Sentence {
  /// A name and its number, as in `η = 0.1`; nil for a number that is not told yet.
  case equation(String, Double?)
  /// A place of a variable and the values of the functions there, hidden where one has none.
  case mark(String, Double, values: [GraphNumbers.Number])
  /// A descent among others: what tells it from them.
  case run(LossCurvePicture.Run, of: LossCurvePicture)
  /// The axis on which steps of descent are counted.
  case steps
  /// A name and its number after so many steps; nil for a number that is not told yet.
  case after(steps: Int, String, Double?)
  /// The sign of a place that several steps lead to.
  case severalSteps
  /// The sign of a class.
  case classNumber(Int)
  /// Where an output is above a threshold.
  case above(String, Double)
  /// The step at which a descent diverges; nil where it is not told.
  case diverges(step: Int?)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .equation(let name, let value): Self.equation(name, value, voice)
    case .mark(let name, let place, let values): Self.mark(name, place, values, voice)
    case .run(let run, let picture):
      Self.run(run, picture, voice, start: "inicio \(run.startNumber)")
    case .steps: "paso"
    case .after(let steps, let name, let value):
      (steps == 1 ? "1 paso: " : "\(steps) pasos: ") + Self.equation(name, value, voice)
    case .severalSteps: "varios pasos"
    case .classNumber(let number): "clase \(number)"
    case .above(let name, let threshold): "\(voice.name(name)) > \(voice.compact(threshold))"
    case .diverges(let step): "diverge" + (step.map { " (paso \($0))" } ?? "")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .equation(let name, let value): Self.equation(name, value, voice)
    case .mark(let name, let place, let values): Self.mark(name, place, values, voice)
    case .run(let run, let picture):
      Self.run(run, picture, voice, start: "start \(run.startNumber)")
    case .steps: "step"
    case .after(let steps, let name, let value):
      (steps == 1 ? "1 step: " : "\(steps) steps: ") + Self.equation(name, value, voice)
    case .severalSteps: "several steps"
    case .classNumber(let number): "class \(number)"
    case .above(let name, let threshold): "\(voice.name(name)) > \(voice.compact(threshold))"
    case .diverges(let step): "diverges" + (step.map { " (step \($0))" } ?? "")
    }
  }

  private static func equation(_ name: String, _ value: Double?, _ voice: Voice) -> String {
    "\(voice.name(name)) = " + (value.map(voice.compact) ?? "?")
  }

  private static func run(
    _ run: LossCurvePicture.Run, _ picture: LossCurvePicture, _ voice: Voice, start: String
  ) -> String {
    let method = voice.say(
      ExperimentWords.value(
        .optimiser, ExperimentSettings(rate: run.rate, optimiser: run.optimiser, rounds: 1)))
    return
      ([equation("η", run.rate, voice)]
      + (picture.optimisers.count > 1 || run.optimiser != .plain ? [method] : [])
      + (picture.starts.count > 1 ? [start] : [])).joined(separator: ", ")
  }

  private static func mark(
    _ name: String, _ place: Double, _ values: [GraphNumbers.Number], _ voice: Voice
  ) -> String {
    // A decimal comma cannot be taken for this separator.
    equation(name, place, voice) + ": "
      + values.map { value in
        switch value {
        case .known(let number): voice.compact(number)
        case .asked: "?"
        case .hidden: "–"
        }
      }.joined(separator: "; ")
  }
}
