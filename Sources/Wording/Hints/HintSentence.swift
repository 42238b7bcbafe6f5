public import Checking
import Curriculum

/// A hint as text: a sentence, and lines of mathematics.
public struct HintSentence: Hashable, Sendable {
  /// What is said; may be empty.
  public var sentence: String
  /// The formulas.
  public var equations: [EquationText]

  /// Says a hint for a field that asks for so many significant figures.
  public init(_ hint: Hint, figures: Int, voice: Voice) {
    func text(_ equation: Equation, value: Double? = nil) -> EquationText {
      EquationText(equation, value: value, figures: figures, voice: voice)
    }
    sentence = ""
    equations = []
    switch hint {
    case .author(let text):
      sentence = voice.prose(text).plainText
    case .formula(let formulas):
      sentence = voice.say(HintWords.formula)
      equations = formulas.map { text($0) }
    case .numbers(let equation):
      sentence = voice.say(HintWords.numbers)
      equations = [text(equation)]
    case .solution(let worked, let value):
      sentence = voice.say(HintWords.solution)
      equations =
        worked.dropLast().map { text($0) } + [text(worked.last ?? Equation(""), value: value)]
    case .stepsAgainst(let parameter, let output):
      sentence = voice.say(
        HintWords.stepsAgainst(parameter: voice.name(parameter), output: voice.name(output)))
    case .holdsOthers(let consumer, let input):
      sentence = voice.say(
        HintWords.holdsOthers(consumer: voice.name(consumer), input: voice.name(input)))
    case .shapeRule:
      sentence = voice.say(HintWords.shapeRule)
    case .innermostFirst(let formula):
      sentence = voice.say(HintWords.innermostFirst)
      equations = [text(Equation("", formula))]
    case .rowsToSatisfy(let count, let node):
      sentence = voice.say(HintWords.rowsToSatisfy(count: count, node: voice.name(node)))
    case .worked(let formulas):
      sentence = voice.say(HintWords.oneSolution)
      equations = formulas.map { text($0) }
    case .shape(let rows, let columns):
      sentence = voice.say(HintWords.shape(rows: rows, columns: columns))
    case .changeTheRate:
      sentence = voice.say(HintWords.changeTheRate)
    case .settings(let settings, let isTraining):
      sentence = voice.say(HintWords.settings(settings, isTraining: isTraining))
    case .tried(let rate, let trend, let isTraining):
      sentence = voice.say(HintWords.tried(rate: rate, trend, isTraining: isTraining))
    case .noSimpleValues:
      sentence = voice.say(HintWords.noSimpleValues)
    case .option(let letter, let why):
      sentence = voice.say(HintWords.option(letter: letter))
      if let why { sentence += " " + voice.prose(why).plainText }
    case .recompute(let direction, let first):
      sentence = voice.say(HintWords.recompute(direction, from: voice.name(first)))
    case .oneIsWrong(let formulas):
      sentence = voice.say(HintWords.oneIsWrong)
      equations = formulas.map { text($0) }
    case .wrongLine(let letter, let worked, let value):
      sentence = voice.say(HintWords.wrongLine(letter: letter))
      equations =
        worked.dropLast().map { text($0) } + [text(worked.last ?? Equation(""), value: value)]
    case .computedFrom(let node, let inputs):
      sentence = voice.say(
        HintWords.computedFrom(node: voice.name(node), inputs: inputs.map(voice.name)))
    case .writtenWith(let node, let replaced, let names):
      sentence = voice.say(
        HintWords.writtenWith(
          node: voice.name(node), replacing: replaced.map(voice.name), names: names.map(voice.name))
      )
    case .reachesThrough(let node, let output, let consumers):
      sentence = voice.say(
        HintWords.reachesThrough(
          node: voice.name(node), output: voice.name(output),
          consumers: consumers.map(voice.name)))
    case .startsHere(let output):
      sentence = voice.say(HintWords.startsHere(output: voice.name(output)))
    case .reachesNothing(let node, let output):
      sentence = voice.say(
        HintWords.reachesNothing(node: voice.name(node), output: voice.name(output)))
    }
  }
}
