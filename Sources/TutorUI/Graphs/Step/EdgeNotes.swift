import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The local derivatives that belong to the open hint of the question in turn, to be written at the
/// edges of the picture.
///
/// As long as the hint says only what the chain rule needs, they are names; once it shows the
/// formula they have their formulas, or their values where all that stands in these is known.
struct EdgeNotes {
  /// What is written before a node, by its name.
  private(set) var notes: [String: Text] = [:]

  init(
    _ page: LessonPage, picture: GraphPicture, _ secrets: AskedDerivatives,
    _ notation: GraphNotation
  ) {
    guard page.step.graph == picture.graph, page.walked == nil, let field = page.fieldInTurn,
      page.commented == field.id, case .gradient(let node) = field.target,
      let hint = page.openHint(for: field), let graph = page.lesson.graph(of: page.step)
    else { return }
    let showsFormulas =
      switch hint {
      case .formula, .numbers, .solution: true
      default: false
      }
    let chain = ChainRule(graph: graph, node: node)
    for consumer in chain.consumers {
      var note = notation.derivative(of: consumer, by: node)
      if showsFormulas, !secrets.isAsked(consumer: consumer, input: node),
        let formula = graph.node(named: consumer)?.expression,
        formula.operationCount <= ChainRule.longestFormula
      {
        let derivative = formula.derivative(withRespectTo: node)
        let value = secrets.value(of: derivative, consumer: consumer, input: node)
        note = note + " = " + (value.map(notation.number) ?? notation.formula(derivative))
      }
      notes[consumer] = note
    }
  }
}
