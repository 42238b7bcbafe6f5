/// A question for values of given nodes under which every row comes out as wanted, such as weights
/// that make a unit compute AND.
public struct FindQuestion: Hashable, Sendable {
  /// One row: values of other given nodes, and what a node must then be.
  public struct Row: Hashable, Sendable {
    /// The values of given nodes in this row.
    public var given: [String: Double]
    /// The given nodes in the order written.
    public var inputs: [String]
    /// The node that is looked at.
    public var node: String
    /// What its value must be.
    public var wanted: Double

    /// Creates a row.
    public init(given: [String: Double], inputs: [String], node: String, wanted: Double) {
      self.given = given
      self.inputs = inputs
      self.node = node
      self.wanted = wanted
    }
  }

  /// The given nodes whose values are looked for, in the order in which they are typed.
  public var unknowns: [String]
  /// What has to hold.
  public var rows: [Row]
  /// How far from what is wanted a value may be; 0 where it must be met exactly.
  public var tolerance: Double

  /// Creates a question.
  public init(unknowns: [String], rows: [Row], tolerance: Double = 0) {
    self.unknowns = unknowns
    self.rows = rows
    self.tolerance = tolerance
  }
}
