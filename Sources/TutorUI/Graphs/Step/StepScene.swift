import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The graph of a step's picture with all that is shown at it, whichever of its nodes the learner
/// walks to; each form of it is made once, however often a room is tried with it.
final class StepScene {
  /// The graph.
  let graph: Graph
  /// The numbers of it that may be shown.
  let numbers: GraphNumbers
  /// Which local derivatives of it may be shown.
  let secrets: AskedDerivatives
  /// The graph as it is drawn, without the node that is walked to.
  let scene: GraphScene
  /// The node that the field in turn asks for.
  let asked: String?
  /// How names and numbers are written.
  let notation: GraphNotation

  private let picture: GraphPicture
  private let layouts: LayoutMemo
  private var drawings: [GraphScene.Form: GraphDrawing] = [:]
  private var plainDrawings: [GraphScene.Form: GraphDrawing] = [:]

  /// Prepares the graph of a step; nil for a step without one.
  init?(_ state: TutorState, page: LessonPage, context: ViewContext) {
    guard let picture = page.graphPicture, let graph = page.picturedGraph(state.record) else {
      return nil
    }
    self.graph = graph
    self.picture = picture
    layouts = context.memo.layouts
    let notation = GraphNotation(glyphs: context.glyphs, voice: context.voice)
    self.notation = notation
    let numbers = GraphNumbers(page: page, picture: picture, record: state.record)
    self.numbers = numbers
    let asked = Self.askedNode(page, picture: picture)
    self.asked = asked
    var scene = GraphScene(graph, notation: notation)
    for node in graph.nodes {
      scene.update(node.name) {
        $0.value =
          page.nudge?.moved[node.name].map { notation.glyphs.arrow + notation.number($0) }
          ?? notation.text(numbers.values[node.name])
        $0.gradient = notation.text(numbers.gradients[node.name])
        $0.isHighlighted = picture.highlighted.contains(node.name)
        if node.name == asked { $0.mark = .asked }
      }
    }
    switch Self.blamedPlace(page, picture: picture) {
    case .node(let node), .term(_, of: let node?): scene.update(node) { $0.isBlamed = true }
    case .edge(let from, let to): scene.blame(from: from, to: [to])
    case .edges(let from, let to): scene.blame(from: from, to: to)
    case .term, .neighbour, .formula, .answer, nil: break
    }
    secrets = AskedDerivatives(
      page: page, record: state.record, graph: graph, named: picture.graph, numbers: numbers)
    for (consumer, note) in EdgeNotes(page, picture: picture, secrets, notation).notes {
      scene.update(consumer) { $0.edgeNote = note }
    }
    self.scene = scene
  }

  /// Returns the drawing in a form.
  func drawing(_ form: GraphScene.Form) -> GraphDrawing {
    if let made = drawings[form] { return made }
    let made = scene.drawing(form, layouts: layouts)
    drawings[form] = made
    return made
  }

  /// Returns the drawing in a form, without what is written at its edges.
  func plainDrawing(_ form: GraphScene.Form) -> GraphDrawing {
    if let made = plainDrawings[form] { return made }
    let made = scene.withoutEdgeNotes.drawing(form, layouts: layouts)
    plainDrawings[form] = made
    return made
  }

  /// Returns the list of the nodes.
  ///
  /// - Parameter walked: The node that the learner walks to.
  func list(walked: String?) -> NodeList {
    NodeList(
      graph, numbers: numbers, showsGradients: showsGradients, focused: walked ?? asked,
      hasCursor: walked != nil, blamed: scene.blamedNodes, highlighted: picture.highlighted,
      notation: notation)
  }

  /// Whether the picture shows gradients.
  var showsGradients: Bool { picture.gradients != .none }

  /// The node that the field in turn asks for.
  private static func askedNode(_ page: LessonPage, picture: GraphPicture) -> String? {
    guard page.step.graph == picture.graph else { return nil }
    return switch page.fieldInTurn?.target {
    case .value(let node, _): node
    case .gradient(let node): node
    case .localDerivative(let consumer, _): consumer
    case .update(let parameter, _): parameter
    case .choice: page.lineInQuestion
    case .number, .expression, .shape, .decomposition, .find, .experiment, nil: nil
    }
  }

  /// Where the mistake was made that is told now.
  private static func blamedPlace(_ page: LessonPage, picture: GraphPicture) -> MistakePlace? {
    guard page.step.graph == picture.graph, let field = page.commented else { return nil }
    return page.marks[field]?.mistakes.first?.place
  }
}

extension GraphNotation {
  /// A number of a picture: `?` where it is asked for, nothing where it is not shown yet.
  func text(_ number: GraphNumbers.Number?) -> Text {
    switch number {
    case .known(let value): self.number(value)
    case .asked: "?"
    case .hidden, nil: ""
    }
  }
}
