extension Expression {
  /// Returns the expression as text with the fewest brackets.
  ///
  /// The ASCII text of an expression that was read from text reads back as the same expression.
  public func text(_ notation: Notation = .ascii) -> String {
    switch self {
    case .number(let number):
      return notation.text(of: number)
    case .name(let name):
      return notation.name(name)
    case .unary(.negate, let argument):
      return "\(notation.minus)\(argument.text(notation, atLeast: .signed))"
    case .unary(let function, let argument):
      return "\(notation.name(of: function))(\(argument.text(notation)))"
    case .binary(let operation, let left, let right):
      return Self.text(of: operation, left, right, notation)
    }
  }

  /// How tightly the parts of an expression hold together, loosest first.
  private enum Binding: Int, Comparable {
    case sum, product, signed, power, primary

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var binding: Binding {
    switch self {
    case .number(let number): number < 0 ? .signed : .primary
    case .name: .primary
    case .unary(.negate, _): .signed
    case .unary: .primary
    case .binary(.add, _, _), .binary(.subtract, _, _): .sum
    case .binary(.multiply, _, _), .binary(.divide, _, _): .product
    case .binary(.power, _, _): .power
    case .binary(.max, _, _), .binary(.min, _, _): .primary
    }
  }

  private func text(_ notation: Notation, atLeast binding: Binding) -> String {
    self.binding < binding ? "(\(text(notation)))" : text(notation)
  }

  private static func text(
    of operation: BinaryOperation, _ left: Expression, _ right: Expression, _ notation: Notation
  ) -> String {
    switch operation {
    case .add:
      return "\(left.text(notation)) + \(right.text(notation, atLeast: .product))"
    case .subtract:
      let right = right.text(notation, atLeast: .product)
      return "\(left.text(notation)) \(notation.minus) \(right)"
    case .multiply:
      let left = left.text(notation, atLeast: .product)
      return "\(left)\(notation.times)\(right.text(notation, atLeast: .signed))"
    case .divide:
      let left = left.text(notation, atLeast: .product)
      return "\(left)/\(right.text(notation, atLeast: .signed))"
    case .power:
      let base = left.text(notation, atLeast: .primary)
      if notation.unicode, right == .number(2) { return base + "²" }
      if notation.unicode, right == .number(3) { return base + "³" }
      return "\(base)^\(right.text(notation, atLeast: .signed))"
    case .max, .min:
      let separator = notation.argumentSeparator
      return "\(operation.rawValue)(\(left.text(notation))\(separator)\(right.text(notation)))"
    }
  }
}
