/// Wrong numbers that a learner goes on with.
struct OwnNumbers: Hashable, Sendable {
  /// None.
  static let none = OwnNumbers()

  /// The values of nodes, in the place of the right ones.
  var values: [String: Double] = [:]
  /// The gradients of the output, in the place of the right ones.
  var gradients: [String: Double] = [:]

  /// Whether there are none.
  var isEmpty: Bool { values.isEmpty && gradients.isEmpty }
}
