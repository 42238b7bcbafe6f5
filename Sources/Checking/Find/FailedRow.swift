/// A row of a question for values that does not come out as wanted.
public struct FailedRow: Hashable, Sendable {
  /// A number with its name.
  public struct Entry: Hashable, Sendable {
    /// The node.
    public var name: String
    /// Its value.
    public var value: Double

    /// Names a number.
    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The row, from 1.
  public var number: Int
  /// The inputs of the row in the order written.
  public var inputs: [Entry]
  /// What the looked-at node is computed from, with the typed values.
  public var parts: [Entry]
  /// The node that is looked at.
  public var node: String
  /// Its value, nil where it has none.
  public var found: Double?
  /// What it must be.
  public var wanted: Double

  /// Creates a row.
  public init(
    number: Int, inputs: [Entry], parts: [Entry], node: String, found: Double?, wanted: Double
  ) {
    self.number = number
    self.inputs = inputs
    self.parts = parts
    self.node = node
    self.found = found
    self.wanted = wanted
  }
}
