/// A question for the values of nodes over several inputs, as in a truth table.
public struct TableQuestion: Hashable, Sendable {
  /// The given values that differ, a row each; every row names the same nodes.
  public var rows: [[String: Double]]
  /// The given nodes that head the rows, in the order written.
  public var inputs: [String]
  /// Computed nodes whose values are shown and not asked.
  public var shown: [String]
  /// The nodes asked in every row.
  public var asked: [String]

  /// Creates a table.
  public init(rows: [[String: Double]], inputs: [String], shown: [String] = [], asked: [String]) {
    self.rows = rows
    self.inputs = inputs
    self.shown = shown
    self.asked = asked
  }
}
