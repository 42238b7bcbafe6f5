public import Autodiff

/// Names as they are written by hand: `w₁₁` for `w11`, `ŷ` for `yh`, in derivatives too.
public enum PrettyName {
  /// Returns the name as it is written by hand; itself where there is nothing to improve.
  ///
  ///     PrettyName.text("w11")   // w₁₁
  ///     PrettyName.text("x_2")   // x₂
  ///     PrettyName.text("yh")    // ŷ
  ///     PrettyName.text("∂L/∂w1")   // ∂L/∂w₁
  public static func text(_ name: String) -> String {
    if name.first == "(", name.last == ")" { return "(" + text(inner(name)) + ")" }
    if name.first == "∂", let slash = name.firstIndex(of: "/") {
      return "∂" + text(String(name[..<slash].dropFirst())) + "/"
        + (name[slash...].hasPrefix("/∂") ? "∂" : "")
        + text(String(name[slash...].dropFirst().drop { $0 == "∂" }))
    }
    let primes = String(name.reversed().prefix { $0 == "'" })
    let body = name.dropLast(primes.count)
    let digits = String(body.reversed().prefix(while: isDigit).reversed())
    var letters = String(body.dropLast(digits.count))
    if !digits.isEmpty, letters.count > 1, letters.hasSuffix("_") { letters.removeLast() }
    let head =
      switch letters {
      case "yh", "yhat", "y_hat": "ŷ"
      case "pi" where digits.isEmpty: "π"
      default: letters
      }
    return head + digits.map(subscripted).joined() + primes
  }

  private static func inner(_ name: String) -> String { String(name.dropFirst().dropLast()) }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  private static func subscripted(_ digit: Character) -> String {
    let signs = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    guard let value = digit.wholeNumberValue, signs.indices.contains(value) else {
      return String(digit)
    }
    return signs[value]
  }
}

extension Expression {
  /// Returns the expression with its names as they are written by hand.
  public var prettyNamed: Expression {
    switch self {
    case .number: self
    case .name(let name): .name(PrettyName.text(name))
    case .unary(let operation, let argument): .unary(operation, argument.prettyNamed)
    case .binary(let operation, let left, let right):
      .binary(operation, left.prettyNamed, right.prettyNamed)
    }
  }
}
