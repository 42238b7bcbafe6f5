import Autodiff
import Checking
import Screen
import Wording

/// How names, formulas and numbers are written in a picture: by hand where the terminal can show
/// it, else in ASCII as lessons have them.
struct GraphNotation: Hashable, Sendable {
  let glyphs: Glyphs
  let voice: Voice

  /// A node's name: `w₁`, or `w1`.
  func name(_ name: String) -> Text {
    text(glyphs.isASCII ? name : PrettyName.text(name))
  }

  /// A formula: `w₁·x₁ + b`, or `w1*x1 + b`.
  func formula(_ expression: Expression) -> Text {
    text(voice.formula(glyphs.isASCII ? expression : expression.prettyNamed))
  }

  /// A derivative: `∂L/∂w₁`, or `dL/dw1`.
  func derivative(of node: String, by input: String) -> Text {
    text(ChainRule.gradientName(of: name(node).string, by: name(input).string))
  }

  /// A number.
  func number(_ value: Double) -> Text { text(voice.number(value)) }

  /// Any text.
  func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }
}
