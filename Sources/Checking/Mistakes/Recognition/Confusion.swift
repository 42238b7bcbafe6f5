public import Curriculum

/// Mistakes that lead to one wrong number, so that nobody can tell them apart by it.
public struct Confusion: Hashable, Sendable {
  /// The number, with the figures asked for.
  public let value: Double
  /// The mistakes, each kind once, in the order in which they would be told.
  public let mistakes: [Mistake]

  /// Creates a confusion.
  public init(value: Double, mistakes: [Mistake]) {
    self.value = value
    self.mistakes = mistakes
  }
}

extension MistakeRecogniser {
  /// Returns which mistakes lead to the same wrong number in a field, in the order in which they
  /// would be told.
  public func confusions(for field: Field) -> [Confusion] {
    var values: [Double] = []
    var mistakes: [Double: [Mistake]] = [:]
    for (mistake, number) in predictions(for: field) {
      let value = Rounding.rounded(number, figures: field.figures)
      if mistakes[value] == nil { values.append(value) }
      if mistakes[value]?.contains(where: { $0.code == mistake.code }) != true {
        mistakes[value, default: []].append(mistake)
      }
    }
    return values.compactMap { value in
      mistakes[value].flatMap { $0.count > 1 ? Confusion(value: value, mistakes: $0) : nil }
    }
  }
}
