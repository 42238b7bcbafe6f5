extension Graph {
  /// Returns the values of given nodes after steps of gradient descent, p ← p − η·∂L/∂p.
  ///
  /// All gradients of a step are those at the values before it. What is a fraction stays exact.
  ///
  /// - Parameters:
  ///   - parameters: The given nodes that are changed.
  ///   - rate: The learning rate η.
  ///   - steps: How many steps are taken.
  ///   - overriding: Values of given nodes to begin with, where they differ from the graph's own.
  /// - Returns: The values to begin with, with those of the parameters replaced.
  /// - Throws: The first node that has no finite real value on the way.
  public func descended(
    _ parameters: [String], rate: Double, steps: Int = 1, overriding: [String: Double] = [:]
  ) throws(DomainError) -> [String: Double] {
    var values = overriding
    for _ in 0..<max(steps, 0) {
      let exact = try ExactEvaluation(of: self, overriding: values)
      for parameter in parameters {
        guard let old = exact.evaluation[parameter] else { continue }
        let gradient = exact.gradients[parameter] ?? .nan
        let formula = Expression.binary(
          .subtract, .name("p"), .binary(.multiply, .number(rate), .name("g")))
        let fraction = formula.exactValue { name in
          name == "p" ? exact.value(of: parameter) : exact.gradient(of: parameter)
        }
        let new = fraction?.doubleValue ?? old - rate * gradient
        guard new.isFinite else {
          throw DomainError(
            node: parameter, operation: .binary(.subtract), arguments: [old, rate * gradient])
        }
        values[parameter] = new
      }
    }
    return values
  }
}
