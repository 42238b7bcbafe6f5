public import Checking
import Curriculum

/// A hint as text: a sentence, and lines of mathematics that are not wrapped.
public struct HintSentence: Hashable, Sendable {
  /// What is said; may be empty.
  public var sentence: String
  /// The formulas, a line each.
  public var lines: [String]

  /// Says a hint for a field that asks for so many significant figures.
  public init(_ hint: Hint, figures: Int, voice: Voice) {
    sentence = ""
    lines = []
    switch hint {
    case .author(let text):
      sentence = voice.prose(text).plainText
    case .formula(let equations):
      sentence = voice.say(HintWords.formula)
      lines = equations.map { Self.line($0, voice: voice) }
    case .numbers(let equation):
      sentence = voice.say(HintWords.numbers)
      lines = [Self.line(equation, voice: voice)]
    case .solution(let equations, let value):
      sentence = voice.say(HintWords.solution)
      lines = equations.map { Self.line($0, voice: voice) }
      let text = voice.answer(value, figures: figures)
      if let last = lines.popLast() {
        if !last.hasSuffix("= " + text) {
          lines.append("\(last) \(Self.sign(value, text, voice: voice)) \(text)")
        } else {
          lines.append(last)
        }
      } else {
        lines = [text]
      }
    case .option(let letter, let why):
      sentence = voice.say(HintWords.option(letter: letter))
      if let why { sentence += " " + voice.prose(why).plainText }
    case .computedFrom(let node, let inputs):
      sentence = voice.say(HintWords.computedFrom(node: node, inputs: inputs))
    case .reachesThrough(let node, let output, let consumers):
      sentence = voice.say(
        HintWords.reachesThrough(node: node, output: output, consumers: consumers))
    case .startsHere(let output):
      sentence = voice.say(HintWords.startsHere(output: output))
    case .reachesNothing(let node, let output):
      sentence = voice.say(HintWords.reachesNothing(node: node, output: output))
    }
  }

  private static func line(_ equation: Equation, voice: Voice) -> String {
    let sides = equation.right.map { voice.formula($0) }
    return ([equation.left] + sides).filter { !$0.isEmpty }.joined(separator: " = ")
  }

  /// The equals sign, or the one for a rounded value.
  private static func sign(_ value: Double, _ text: String, voice: Voice) -> String {
    text == voice.number(value, figures: 12) ? "=" : "≈"
  }
}
