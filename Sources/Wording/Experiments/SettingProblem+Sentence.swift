public import Checking

extension SettingProblem: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .unknown(let text, let isTraining):
      "«\(text)» no es un ajuste: escribe η, por ejemplo \(voice.number(0.1))"
        + (isTraining ? "; también simple, momento o adam, lote 2, épocas 500, semilla 7." : ".")
    case .rate(let rate, let highest):
      "η tiene que ser mayor que 0 y a lo más \(voice.number(highest)), y escribiste "
        + "\(voice.number(rate))."
    case .count("", let text, let lowest, let highest):
      "Tiene que ser un número entero de \(lowest) a \(highest), y escribiste «\(text)»."
    case .count(let word, let text, let lowest, let highest):
      "Después de «\(word)» va un número entero de \(lowest) a \(highest)"
        + (text.isEmpty ? "." : ", y escribiste «\(text)».")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .unknown(let text, let isTraining):
      "“\(text)” is no setting: type η, such as \(voice.number(0.1))"
        + (isTraining ? "; also plain, momentum or adam, batch 2, epochs 500, seed 7." : ".")
    case .rate(let rate, let highest):
      "η has to be above 0 and at most \(voice.number(highest)), and you typed "
        + "\(voice.number(rate))."
    case .count("", let text, let lowest, let highest):
      "It has to be a whole number from \(lowest) to \(highest), and you typed “\(text)”."
    case .count(let word, let text, let lowest, let highest):
      "After “\(word)” comes a whole number from \(lowest) to \(highest)"
        + (text.isEmpty ? "." : ", and you typed “\(text)”.")
    }
  }
}
