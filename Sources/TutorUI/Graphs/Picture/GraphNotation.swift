import Autodiff
import Checking
import Screen
import Wording

/// How names, formulas and numbers are written in a picture: by hand where the terminal can show
/// it, else in ASCII as lessons have them.
struct GraphNotation: Hashable, Sendable {
  let glyphs: Glyphs
  let voice: Voice

  init(glyphs: Glyphs, voice: Voice) {
    self.glyphs = glyphs
    self.voice = Voice(
      language: voice.language, decimalMark: voice.decimalMark,
      names: glyphs.isASCII ? .typed : .byHand)
  }

  /// A node's name: `w₁`, or `w1`.
  func name(_ name: String) -> Text {
    text(voice.name(name))
  }

  /// A formula: `w₁·x₁ + b`, or `w1*x1 + b`.
  func formula(_ expression: Expression) -> Text {
    text(voice.formula(expression))
  }

  /// A derivative: `∂L/∂w₁`, or `dL/dw1`.
  func derivative(of node: String, by input: String) -> Text {
    text(voice.derivative(of: node, by: input))
  }

  /// A number.
  func number(_ value: Double) -> Text { text(voice.number(value)) }

  /// Any text.
  func text(_ string: String) -> Text { glyphs.text(Text(sanitizing: string)) }
}
