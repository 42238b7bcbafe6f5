public import Autodiff

extension Expression {
  /// Returns the expression with other expressions in the place of names; nil leaves a name.
  public func replacingNames(_ replacement: (String) -> Expression?) -> Expression {
    switch self {
    case .number: self
    case .name(let name): replacement(name) ?? self
    case .unary(let operation, let argument):
      .unary(operation, argument.replacingNames(replacement))
    case .binary(let operation, let left, let right):
      .binary(operation, left.replacingNames(replacement), right.replacingNames(replacement))
    }
  }

  /// Returns the expression with every part replaced for which there is a replacement.
  func replacingParts(_ replacement: (Expression) -> Expression?) -> Expression {
    if let other = replacement(self) { return other }
    return switch self {
    case .number, .name: self
    case .unary(let operation, let argument):
      .unary(operation, argument.replacingParts(replacement))
    case .binary(let operation, let left, let right):
      .binary(
        operation, left.replacingParts(replacement), right.replacingParts(replacement))
    }
  }

  /// Returns the expression once for every part that can be replaced, with that part alone
  /// replaced.
  func replacingEachPart(
    _ replacements: (Expression) -> [Expression]
  ) -> [(part: Expression, formula: Expression)] {
    let here = replacements(self).map { (part: self, formula: $0) }
    switch self {
    case .number, .name:
      return here
    case .unary(let operation, let argument):
      return here
        + argument.replacingEachPart(replacements).map {
          ($0.part, .unary(operation, $0.formula))
        }
    case .binary(let operation, let left, let right):
      return here
        + left.replacingEachPart(replacements).map {
          ($0.part, .binary(operation, $0.formula, right))
        }
        + right.replacingEachPart(replacements).map {
          ($0.part, .binary(operation, left, $0.formula))
        }
    }
  }

  /// The operations in it, each as often as it is there.
  var operationKinds: [Operation] {
    switch self {
    case .number, .name: []
    case .unary(let operation, let argument): [.unary(operation)] + argument.operationKinds
    case .binary(let operation, let left, let right):
      [.binary(operation)] + left.operationKinds + right.operationKinds
    }
  }
}
