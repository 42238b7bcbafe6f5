public import Curriculum

/// Mistakes that lead to one wrong number, so that nobody can tell them apart by it.
public struct Confusion: Hashable, Sendable {
  /// The number, with the figures asked for.
  public let value: Double
  /// The mistakes, each once, in the order in which they would be told.
  public let mistakes: [MistakeCode]

  /// Creates a confusion.
  public init(value: Double, mistakes: [MistakeCode]) {
    self.value = value
    self.mistakes = mistakes
  }
}

extension MistakeRecogniser {
  /// Returns which mistakes lead to the same wrong number in a field, in the order in which they
  /// would be told.
  public func confusions(for field: Field) -> [Confusion] {
    var values: [Double] = []
    var codes: [Double: [MistakeCode]] = [:]
    for (mistake, number) in predictions(for: field) {
      let value = Rounding.rounded(number, figures: field.figures)
      if codes[value] == nil { values.append(value) }
      if codes[value]?.contains(mistake.code) != true {
        codes[value, default: []].append(mistake.code)
      }
    }
    return values.compactMap { value in
      codes[value].flatMap { $0.count > 1 ? Confusion(value: value, mistakes: $0) : nil }
    }
  }
}
