public import Tutor

/// What came of pushing a given node: where the output went, and ΔL/h beside the gradient.
///
///     Con h = 0,01, w₁ = 1,01 y L pasa de 1 a 0,9216: ΔL/h = −0,0784/0,01 = −7,84. Antes: −6,4.
///     ∂L/∂w₁ = −8. Cuanto más chico es h, más se acerca ΔL/h a ∂L/∂w₁. Con h más chico: Ctrl-K.
public struct NudgeSentence: Sentence {
  private let nudge: Nudge
  private let again: String

  /// Creates the sentence.
  ///
  /// - Parameter again: The key or the words that push with a smaller h.
  public init(_ nudge: Nudge, again: String) {
    self.nudge = nudge
    self.again = again
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    guard let push = nudge.last else { return "" }
    let text = Parts(nudge, push, voice)
    let move =
      push.output == nudge.start
      ? "\(text.output) no se mueve: sigue en \(text.start)"
      : "\(text.output) pasa de \(text.start) a \(text.end)"
    return "Con h = \(text.size), \(text.node) = \(text.place) y \(move): \(text.quotient)."
      + (text.earlier.map { " Antes: \($0)." } ?? "") + (text.gradient.map { " \($0)." } ?? "")
      + (nudge.isExact
        ? " Aquí \(text.ratio) ya es \(text.derivative)."
        : " Cuanto más chico es h, más se acerca \(text.ratio) a \(text.derivative).")
      + (nudge.isSmallest ? "" : " Con h más chico: \(again).")
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    guard let push = nudge.last else { return "" }
    let text = Parts(nudge, push, voice)
    let move =
      push.output == nudge.start
      ? "\(text.output) does not move: it stays at \(text.start)"
      : "\(text.output) goes from \(text.start) to \(text.end)"
    return "With h = \(text.size), \(text.node) = \(text.place) and \(move): \(text.quotient)."
      + (text.earlier.map { " Before: \($0)." } ?? "") + (text.gradient.map { " \($0)." } ?? "")
      + (nudge.isExact
        ? " Here \(text.ratio) is \(text.derivative) already."
        : " The smaller h, the closer \(text.ratio) comes to \(text.derivative).")
      + (nudge.isSmallest ? "" : " With a smaller h: \(again).")
  }

  /// What is the same in every language.
  private struct Parts {
    let node: String
    let output: String
    let size: String
    let place: String
    let start: String
    let end: String
    /// `ΔL/h`.
    let ratio: String
    /// `ΔL/h = −0.0784/0.01 = −7.84`.
    let quotient: String
    /// The quotients of larger pushes.
    let earlier: String?
    let derivative: String
    /// `∂L/∂w₁ = −8`, where the learner knows it.
    let gradient: String?

    init(_ nudge: Nudge, _ push: Nudge.Push, _ voice: Voice) {
      // Enough digits to check the difference by hand.
      func number(_ value: Double) -> String { voice.number(value, figures: 9) }
      node = voice.name(nudge.node)
      output = voice.name(nudge.output)
      size = number(push.size)
      place = number(push.input)
      start = number(nudge.start)
      end = number(push.output)
      ratio = "Δ\(output)/h"
      quotient =
        "\(ratio) = \(number(push.output - nudge.start))/\(size) = \(number(nudge.ratio(push)))"
      let before = nudge.pushes.dropLast().map { number(nudge.ratio($0)) }
      earlier = before.isEmpty ? nil : before.joined(separator: "; ")
      derivative = voice.derivative(of: nudge.output, by: nudge.node)
      gradient = nudge.gradient.map { [derivative] in "\(derivative) = \(number($0))" }
    }
  }
}
