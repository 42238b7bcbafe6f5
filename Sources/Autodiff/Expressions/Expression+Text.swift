extension Expression {
  /// Returns the expression as text with the fewest brackets, but no sign after an operator.
  ///
  /// The ASCII text of an expression that was read from text reads back as the same expression.
  ///
  ///     Expression.binary(.multiply, 2, .number(-3)).text()   // 2*(-3)
  public func text(_ notation: Notation = .ascii) -> String {
    text(notation, isFirst: true)
  }

  /// - Parameter isFirst: Whether nothing stands before it that a minus sign would touch.
  private func text(_ notation: Notation, isFirst: Bool) -> String {
    switch self {
    case .number(let number):
      let text = notation.text(of: number)
      return number < 0 && !isFirst ? "(\(text))" : text
    case .name(let name):
      return notation.name(name)
    case .unary(.negate, let argument):
      let text = "\(notation.minus)\(argument.text(notation, atLeast: .signed, isFirst: true))"
      return isFirst ? text : "(\(text))"
    case .unary(let function, let argument):
      return "\(notation.name(of: function))(\(argument.text(notation)))"
    case .binary(let operation, let left, let right):
      return Self.text(of: operation, left, right, notation, isFirst: isFirst)
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

  private func text(_ notation: Notation, atLeast binding: Binding, isFirst: Bool) -> String {
    self.binding < binding ? "(\(text(notation)))" : text(notation, isFirst: isFirst)
  }

  private static func text(
    of operation: BinaryOperation, _ left: Expression, _ right: Expression, _ notation: Notation,
    isFirst: Bool
  ) -> String {
    switch operation {
    case .add, .subtract:
      let left = left.text(notation, isFirst: isFirst)
      let right = right.text(notation, atLeast: .product, isFirst: false)
      return operation == .add ? "\(left) + \(right)" : "\(left) \(notation.minus) \(right)"
    case .multiply, .divide:
      let left = left.text(notation, atLeast: .product, isFirst: isFirst)
      let right = right.text(notation, atLeast: .signed, isFirst: false)
      return operation == .multiply ? "\(left)\(notation.times)\(right)" : "\(left)/\(right)"
    case .power:
      let base = left.text(notation, atLeast: .primary, isFirst: false)
      if notation.unicode, right == .number(2) { return base + "²" }
      if notation.unicode, right == .number(3) { return base + "³" }
      return "\(base)^\(right.text(notation, atLeast: .signed, isFirst: true))"
    case .max, .min:
      let separator = notation.argumentSeparator
      return "\(operation.rawValue)(\(left.text(notation))\(separator)\(right.text(notation)))"
    }
  }
}
