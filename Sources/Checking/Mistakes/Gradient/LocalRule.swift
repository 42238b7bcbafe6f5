import Autodiff
import Curriculum

/// A rule of differentiation that some learners believe in, in the place of the right one.
struct LocalRule: Sendable {
  /// The mistake.
  let code: GradientMistake
  /// The rules with the wrong one among them.
  let rules: DerivativeRules
  /// The operation whose rule is wrong.
  let operation: Operation
  /// Returns whether the wrong rule is used where a formula is differentiated by a name.
  let applies: @Sendable (_ formula: Expression, _ name: String, LearnerNumbers) -> Bool

  /// A rule for an operation on one number.
  ///
  /// - Parameter condition: For which arguments the rule is one of its own.
  static func unary(
    _ code: GradientMistake, _ operation: UnaryOperation,
    where condition: @escaping @Sendable (_ argument: Double) -> Bool = { _ in true },
    _ rule: @escaping DerivativeRules.UnaryRule
  ) -> LocalRule {
    var rules = DerivativeRules.standard
    rules[operation] = rule
    return LocalRule(code: code, rules: rules, operation: .unary(operation)) {
      formula, name, numbers in
      formula.contains {
        guard case .unary(operation, let argument) = $0 else { return false }
        return argument.mentions(name) && condition(numbers.value(of: argument))
      }
    }
  }

  /// A rule for an operation on two numbers.
  ///
  /// - Parameter place: Whether the rule is meant for the two sides, given the name.
  static func binary(
    _ code: GradientMistake, _ operation: BinaryOperation,
    where place: @escaping @Sendable (Expression, Expression, String) -> Bool,
    _ rule: @escaping DerivativeRules.BinaryRule
  ) -> LocalRule {
    var rules = DerivativeRules.standard
    rules[operation] = rule
    return LocalRule(code: code, rules: rules, operation: .binary(operation)) { formula, name, _ in
      formula.contains {
        guard case .binary(operation, let left, let right) = $0 else { return false }
        return place(left, right, name)
      }
    }
  }

  /// A rule for squares.
  static func square(
    _ code: GradientMistake, _ rule: @escaping @Sendable (_ base: Double) -> Double
  ) -> LocalRule {
    let standard = DerivativeRules.standard[.power]
    return binary(
      code, .power, where: { base, exponent, name in exponent == 2 && base.mentions(name) },
      { base, exponent, value in
        exponent == 2 ? (rule(base), 0) : standard(base, exponent, value)
      })
  }

  /// A rule for products in which the node asked is one of exactly two factors.
  ///
  /// In a longer product, or where the node is deep in a factor, nobody would use it.
  static func product(
    _ code: GradientMistake, _ rule: @escaping DerivativeRules.BinaryRule
  ) -> LocalRule {
    var rules = DerivativeRules.standard
    rules[.multiply] = rule
    return LocalRule(code: code, rules: rules, operation: .binary(.multiply)) { formula, name, _ in
      let products = formula.replacingEachPart { part in
        if case .binary(.multiply, _, _) = part, part.mentions(name) { [part] } else { [] }
      }.map(\.part)
      return products.count == 1
        && products.allSatisfy { product in
          let factors = product.factors
          let others = factors.filter { $0 != .name(name) }
          return factors.count == 2 && others.count == 1 && !others[0].mentions(name)
        }
    }
  }
}
