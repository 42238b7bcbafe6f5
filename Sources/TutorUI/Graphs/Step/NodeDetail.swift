import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// What is said of the node that the learner has walked to: its operation, its value, its gradient
/// and, where the picture shows gradients, its local derivatives; without any number that is still
/// asked.
struct NodeDetail {
  /// The widest formula whose derivatives are shown as formulas.
  private static let widestFormula = 60

  private let parts: [(text: Text, role: Role)]

  init(_ name: String, in scene: StepScene) {
    let (graph, numbers, notation) = (scene.graph, scene.numbers, scene.notation)
    let node = graph.node(named: name)
    let voice = notation.voice
    let operation =
      node?.expression.map(notation.formula)
      ?? "(" + notation.text(voice.say(ScreenWords.given)) + ")"
    var parts: [(Text, Role)] = [
      (notation.name(name) + (node?.expression == nil ? " " : " = ") + operation, .emphasis)
    ]
    func add(_ label: Text, _ number: GraphNumbers.Number?, _ role: Role) {
      let text = notation.text(number)
      if !text.isEmpty { parts.append((label + " = " + text, role)) }
    }
    add(notation.text(voice.say(ScreenWords.value)), numbers.values[name], .value)
    add(notation.derivative(of: graph.output, by: name), numbers.gradients[name], .gradient)
    let hasDerivatives = scene.showsGradients && operation.width <= Self.widestFormula
    let expression = hasDerivatives ? node?.expression : nil
    for input in expression?.names ?? [] where graph.node(named: input) != nil {
      let left = notation.derivative(of: name, by: input) + " = "
      guard let expression, !scene.secrets.isAsked(consumer: name, input: input) else {
        parts.append((left + "?", .formula))
        continue
      }
      let formula = expression.derivative(withRespectTo: input)
      let right = notation.formula(formula)
      let value = scene.secrets.value(of: formula, consumer: name, input: input)
        .map(notation.number)
      parts.append(
        (left + right + (value.map { $0 == right ? "" : " = " + $0 } ?? ""), .formula))
    }
    self.parts = parts
  }

  /// The parts one after the other, on as few lines as they take.
  func lines(width: Int, context: ViewContext) -> [Line] {
    var lines: [Line] = []
    for part in parts {
      if var last = lines.last, last.width + 3 + part.text.width <= width {
        last.append("   ")
        last.append(part.text, part.role)
        lines[lines.count - 1] = last
      } else {
        lines += Wrapping.lines(part.text, width: width).map { Line($0, part.role) }
      }
    }
    return lines
  }
}
