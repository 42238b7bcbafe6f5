/// Which given values of a graph may be drawn anew for practice, and how large its numbers may get.
public struct Variation: Hashable, Sendable {
  /// The values that each given node may have, by its name; nodes not named keep theirs.
  public var choices: [String: [Double]]
  /// The greatest size of a value or an asked gradient.
  public var largest: Double

  /// The size that numbers may have where a lesson says nothing: two figures before the decimals.
  public static let usualLargest = 100.0

  /// The values of a node where a lesson only says that it varies: small, with either sign, and
  /// without 0, which hides a term that is left out.
  public static let usualChoices = [-3, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 3, 4]

  /// Creates a variation; by default one in which nothing varies.
  public init(choices: [String: [Double]] = [:], largest: Double = Self.usualLargest) {
    self.choices = choices
    self.largest = largest
  }
}
