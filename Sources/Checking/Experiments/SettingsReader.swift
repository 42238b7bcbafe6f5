import Autodiff
public import Curriculum

/// Reads the settings of an experiment as they are typed, and writes them.
///
/// A number is η. A training also takes `plain`, `momentum` or `adam`, and `batch 2`, `epochs 500`,
/// `seed 7`, in Spanish or English, in any order, with spaces or `;` between. What is not named
/// stays as the lesson sets it.
public struct SettingsReader: Sendable {
  private let experiment: Experiment

  /// Prepares for an experiment.
  public init(_ experiment: Experiment) { self.experiment = experiment }

  private static let optimisers: [String: Optimiser] = [
    "plain": .plain, "simple": .plain, "momentum": .momentum, "momento": .momentum,
    "adam": .adam,
  ]
  private static let counts: [String: Experiment.Setting] = [
    "batch": .batchSize, "lote": .batchSize, "epochs": .rounds, "épocas": .rounds,
    "epocas": .rounds, "seed": .start, "semilla": .start,
  ]

  /// Reads settings.
  ///
  /// - Throws: Why the text is none.
  public func read(_ answer: String) throws(AnswerProblem) -> ExperimentSettings {
    guard answer.utf8.count <= AnswerReader.longestAnswer else {
      throw .tooLong(limit: AnswerReader.longestAnswer)
    }
    var words = answer.split { $0.isWhitespace || $0 == ";" || $0 == "=" }[...]
    guard !words.isEmpty else { throw .empty }
    var settings = experiment.settings
    while let word = words.popFirst() {
      let key = word.lowercased()
      if key == "η" || key == "eta" { continue }
      guard experiment.data != nil else {
        settings.rate = try rate(String(word))
        continue
      }
      if let optimiser = Self.optimisers[key] {
        settings.optimiser = optimiser
      } else if let setting = Self.counts[key] {
        let number = try count(setting, word: String(word), text: words.popFirst() ?? "")
        switch setting {
        case .batchSize: settings.batchSize = number
        case .rounds: settings.rounds = number
        case .start: settings.seed = number
        case .rate, .optimiser: break
        }
      } else {
        settings.rate = try rate(String(word))
      }
    }
    return settings
  }

  /// Reads the number of one setting, and returns the settings with it.
  ///
  /// The seed 0 stands for the lesson's own start.
  ///
  /// - Throws: Why the text is none.
  public func read(
    _ number: String, as setting: Experiment.Setting, in settings: ExperimentSettings
  ) throws(AnswerProblem) -> ExperimentSettings {
    var settings = settings
    switch setting {
    case .rate, .optimiser: settings.rate = try rate(number)
    case .batchSize: settings.batchSize = try count(setting, word: "", text: number[...])
    case .rounds: settings.rounds = try count(setting, word: "", text: number[...])
    case .start:
      settings.seed =
        Int(number) == 0 ? nil : try count(setting, word: "", text: number[...])
    }
    return settings
  }

  /// Writes settings so that reading them gives the same.
  public func text(_ settings: ExperimentSettings) -> String {
    var words = [Self.text(settings.rate)]
    guard experiment.data != nil else { return words[0] }
    words.append(settings.optimiser.rawValue)
    words.append("batch \(settings.batchSize)")
    words.append("epochs \(settings.rounds)")
    if let seed = settings.seed { words.append("seed \(seed)") }
    return words.joined(separator: "; ")
  }

  /// Returns the range of a setting that is a whole number.
  public func range(_ setting: Experiment.Setting) -> ClosedRange<Int> {
    switch setting {
    case .batchSize: 1...max(experiment.data?.examples.count ?? 1, 1)
    case .rounds: 1...(experiment.data == nil ? Experiment.stepLimit : Experiment.epochLimit)
    case .start, .rate, .optimiser: 1...Experiment.seedLimit
    }
  }

  private func rate(_ text: String) throws(AnswerProblem) -> Double {
    guard let reading = try? AnswerReader.number(text) else {
      throw .setting(.unknown(String(text.prefix(40)), isTraining: experiment.data != nil))
    }
    guard reading.value > 0, reading.value <= Experiment.rateLimit else {
      throw .setting(.rate(reading.value, highest: Experiment.rateLimit))
    }
    return reading.value
  }

  private func count(
    _ setting: Experiment.Setting, word: String, text: Substring
  ) throws(AnswerProblem) -> Int {
    let range = range(setting)
    guard let number = Int(text), range.contains(number) else {
      throw .setting(
        .count(
          word: word, text: String(text.prefix(40)), lowest: range.lowerBound,
          highest: range.upperBound))
    }
    return number
  }

  /// A rate without a trailing `.0`.
  private static func text(_ rate: Double) -> String {
    let text = String(rate)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
