import Autodiff

/// The derivative of a formula by one of its names, with the rules that a learner believes in.
struct FormulaSlope {
  /// The numbers that stand behind the names.
  let numbers: LearnerNumbers
  /// The rules of differentiation.
  var rules: DerivativeRules = .standard

  /// Returns the derivative; NaN where it has none.
  ///
  /// - Parameter known: The value of the whole formula where it was written down before, so that
  ///   a·(1 − a) is computed from that a.
  func slope(of formula: Expression, by name: String, known: Double? = nil) -> Double {
    guard formula.mentions(name) else { return 0 }
    switch formula {
    case .number: return 0
    case .name: return 1
    case .unary(let operation, let argument):
      let value = known ?? numbers.value(of: formula)
      let rule = rules[operation](numbers.value(of: argument), value)
      return rule * slope(of: argument, by: name)
    case .binary(let operation, let left, let right):
      let value = known ?? numbers.value(of: formula)
      let rule = rules[operation](numbers.value(of: left), numbers.value(of: right), value)
      // A side without the name adds nothing, whatever its rule is.
      let first = left.mentions(name) ? rule.left * slope(of: left, by: name) : 0
      let second = right.mentions(name) ? rule.right * slope(of: right, by: name) : 0
      return first + second
    }
  }
}
