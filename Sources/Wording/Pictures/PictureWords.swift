/// What pictures say, on the screen and in line mode.
public enum PictureWords: Sentence {
  /// A name and its number, as in `η = 0.1`.
  case equation(String, Double)
  /// A place of a variable and the values of the functions there.
  case mark(String, Double, values: [Double?])
  /// The axis on which steps of descent are counted.
  case steps
  /// The sign of a class.
  case classNumber(Int)
  /// Where an output is above a threshold.
  case above(String, Double)
  /// The step at which a descent diverges.
  case diverges(step: Int)
  /// What is not told yet.
  case asked(String)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .steps: "paso"
    case .classNumber(let number): "clase \(number)"
    case .diverges(let step): "diverge (paso \(step))"
    case .equation, .mark, .above, .asked: symbols(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .steps: "step"
    case .classNumber(let number): "class \(number)"
    case .diverges(let step): "diverges (step \(step))"
    case .equation, .mark, .above, .asked: symbols(voice)
    }
  }

  /// What is the same in every language.
  private func symbols(_ voice: Voice) -> String {
    switch self {
    case .equation(let name, let value): "\(name) = \(voice.compact(value))"
    case .mark(let name, let place, let values):
      Self.equation(name, place).symbols(voice) + ": "
        + values.map { $0.map { voice.compact($0) } ?? "–" }.joined(separator: "; ")
    case .above(let name, let threshold): "\(name) > \(voice.compact(threshold))"
    case .asked(let name): "\(name) = ?"
    case .steps, .classNumber, .diverges: ""
    }
  }
}
