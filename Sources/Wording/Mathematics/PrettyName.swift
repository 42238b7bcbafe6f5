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
    var body = name.utf8[...]
    while body.last == UInt8(ascii: "'") { body.removeLast() }
    let primes = name.utf8[body.endIndex...]
    while let last = body.last, isDigit(last) { body.removeLast() }
    let digits = name.utf8[body.endIndex..<primes.startIndex]
    if !digits.isEmpty, body.count > 1, body.last == UInt8(ascii: "_") { body.removeLast() }
    let letters = String(Substring(body))
    let head =
      switch letters {
      case "yh", "yhat", "y_hat": "ŷ"
      case "pi" where digits.isEmpty: "π"
      default: letters
      }
    return digits.reduce(into: head) { $0.unicodeScalars.append(subscripted($1)) }
      + String(Substring(primes))
  }

  private static func inner(_ name: String) -> String { String(name.dropFirst().dropLast()) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The subscripts follow each other from U+2080 on.
  private static func subscripted(_ digit: UInt8) -> Unicode.Scalar {
    let zero: Unicode.Scalar = "₀"
    return Unicode.Scalar(zero.value + UInt32(digit - UInt8(ascii: "0"))) ?? zero
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
