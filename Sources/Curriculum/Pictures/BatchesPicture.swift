/// How the examples of an epoch are split into batches, a step of descent each.
public struct BatchesPicture: Hashable, Sendable {
  /// The most examples.
  public static let exampleLimit = 1_000_000
  /// The most epochs.
  public static let epochLimit = 100_000

  /// How many examples there are.
  public var examples: Int
  /// The examples of a batch; the last one has what is left.
  public var size: Int
  /// How many epochs are taken.
  public var epochs: Int

  /// Creates a picture.
  public init(examples: Int, size: Int, epochs: Int = 1) {
    self.examples = examples
    self.size = size
    self.epochs = epochs
  }

  /// The batches of an epoch, the last one perhaps smaller.
  public var batches: Int { (max(examples, 0) + max(size, 1) - 1) / max(size, 1) }

  /// The examples of the last batch.
  public var last: Int { max(examples, 0) - max(batches - 1, 0) * max(size, 1) }
}
