/// The equation of a line in a plane, such as `x1 + 2·x2 − 1 = 0`.
public struct LineEquation: Sentence {
  private let terms: [(factor: Double, name: String?)]

  /// Creates the equation `first`·x + `second`·y + `bias` = 0.
  public init(first: Double, _ x: String, second: Double, _ y: String, bias: Double) {
    terms = [(first, x), (second, y), (bias, nil)]
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String { text(voice) }

  /// Says it in English.
  public func english(_ voice: Voice) -> String { text(voice) }

  private func text(_ voice: Voice) -> String {
    var text = ""
    for (factor, name) in terms where factor != 0 {
      let sign = factor < 0 ? "−" : "+"
      text += text.isEmpty ? (factor < 0 ? sign : "") : " \(sign) "
      let number = voice.compact(factor.magnitude)
      text +=
        name.map(voice.name).map { factor.magnitude == 1 ? $0 : "\(number)·\($0)" } ?? number
    }
    return text.isEmpty ? "0 = 0" : text + " = 0"
  }
}
