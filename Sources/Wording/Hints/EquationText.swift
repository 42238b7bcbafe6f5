import Checking

/// A line of mathematics as text: a quantity and what it equals, form after form.
public struct EquationText: Hashable, Sendable {
  /// The parts, each but the first beginning with `=` or `≈`: `z = w·x`, `≈ 0.7047·2`, `≈ 1.41`.
  public let parts: [String]

  /// Writes an equation.
  ///
  /// Numbers that were put into its formulas have at most one figure more than is asked for, the
  /// short ones all their figures; `≈` stands where digits were left out.
  ///
  /// - Parameter value: The value that is worked out, to the figures asked for.
  init(_ equation: Equation, value: Double? = nil, figures: Int, voice: Voice) {
    var sides: [(sign: String, text: String)] = []
    var isExact = true
    for side in equation.right {
      let text = voice.formula(side.filled { voice.shortened($0, figures: figures) })
      isExact = side.numbers.values.allSatisfy { number in
        let shown = voice.shortened(number.value, figures: figures)
        return !number.isRounded
          && (shown - number.value).magnitude <= number.value.magnitude * 1e-12
      }
      if text != sides.last?.text { sides.append((isExact ? "=" : "≈", text)) }
    }
    if let value {
      let text = voice.answer(value, figures: figures)
      isExact = isExact && text == voice.number(value, figures: 12)
      if text != sides.last?.text { sides.append((isExact ? "=" : "≈", text)) }
    }
    var parts = sides.map { "\($0.sign) \($0.text)" }
    if equation.left.isEmpty {
      if let first = sides.first { parts[0] = first.text }
    } else if let first = parts.first {
      parts[0] = voice.name(equation.left) + " " + first
    } else {
      parts = [voice.name(equation.left)]
    }
    self.parts = parts
  }

  /// Returns the equation in one line, or where that does not fit in a line for each part.
  ///
  /// - Parameters:
  ///   - indent: The spaces before the first line; the others have two more.
  ///   - fits: Whether a line has room.
  public func lines(indent: Int, fits: (String) -> Bool) -> [String] {
    let margin = String(repeating: " ", count: max(indent, 0))
    let whole = margin + parts.joined(separator: " ")
    if fits(whole) { return [whole] }
    return parts.enumerated().map { index, part in (index == 0 ? margin : margin + "  ") + part }
  }
}
