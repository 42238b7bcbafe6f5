import Screen

/// How a curve is drawn, so that two are told apart with and without colour.
struct Stroke: Hashable, Sendable {
  /// Its colour.
  let role: Role
  /// Its sign where there are no dots.
  let sign: Text
  private let dash: Int
  private let gap: Int

  private init(_ role: Role, sign: Text, dash: Int, gap: Int) {
    self.role = role
    self.sign = sign
    self.dash = dash
    self.gap = gap
  }

  /// The stroke of a curve by its position.
  static func curve(_ index: Int) -> Stroke {
    switch index % 3 {
    case 0: Stroke(.curve, sign: "*", dash: 1, gap: 0)
    case 1: Stroke(.otherCurve, sign: ".", dash: 4, gap: 3)
    default: Stroke(.plain, sign: "+", dash: 1, gap: 1)
    }
  }

  /// The stroke of a line among points by its position.
  static func line(_ index: Int) -> Stroke {
    switch index % 3 {
    case 0: Stroke(.curve, sign: "+", dash: 1, gap: 0)
    case 1: Stroke(.otherCurve, sign: "x", dash: 4, gap: 3)
    default: Stroke(.plain, sign: "%", dash: 1, gap: 1)
    }
  }

  /// The stroke of a tangent.
  static let tangent = Stroke(.otherCurve, sign: ".", dash: 4, gap: 3)

  /// The stroke of the error between a prediction and its target.
  static let error = Stroke(.curve, sign: "|", dash: 1, gap: 0)

  /// The stroke of an arrow between units.
  static let arrow = Stroke(.edge, sign: "-", dash: 1, gap: 0)

  /// The stroke of an arrow through which no gradient goes back: dotted, without dots too.
  static let offArrow = Stroke(.dim, sign: ".", dash: 1, gap: 2)

  /// The stroke of a boundary that has been searched for.
  static let boundary = Stroke(.curve, sign: "+", dash: 1, gap: 0)

  /// Whether a dot along the stroke is drawn.
  func draws(dot: Int) -> Bool { dot % (dash + gap) < dash }

  /// A piece of the stroke for the legend, three columns wide.
  func sample(isASCII: Bool) -> Text {
    guard !isASCII else { return sign.repeated(3) }
    return switch (dash, gap) {
    case (_, 0): "⠒⠒⠒"
    case (1, _): "⠂⠂⠂"
    default: "⠒⠂⠒"
    }
  }
}
