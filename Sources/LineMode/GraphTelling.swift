import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A computation graph in words: a line a node, in the order of the forward pass.
struct GraphTelling {
  private let nodes: [Graph.Node]
  private let output: String
  private let numbers: GraphNumbers
  /// Whether the gradients are told: not where they are lines to choose from.
  private let tellsGradients: Bool
  /// The nodes that the lesson lets stand out.
  private let highlighted: [String]

  init(page: LessonPage, picture: GraphPicture, state: TutorState) {
    let graph = page.graph(of: picture, record: state.record)
    nodes = graph?.nodes ?? []
    output = graph?.output ?? ""
    numbers = GraphNumbers(page: page, picture: picture, record: state.record)
    tellsGradients = page.workedPass == nil
    highlighted = nodes.map(\.name).filter(picture.highlighted.contains)
  }

  func lines(_ story: Story) -> [Text] {
    let told = nodes.flatMap { node -> [Text] in
      var line = node.name
      if let expression = node.expression { line += " = " + story.voice.formula(expression) }
      switch numbers.values[node.name] {
      case .known(let value): line += " = " + story.voice.number(value)
      case .asked: line += " = ?"
      case .hidden, nil: break
      }
      let gradient = ChainRule.gradientName(of: output, by: node.name)
      switch tellsGradients ? numbers.gradients[node.name] : nil {
      case .known(let value): line += "; \(gradient) = \(story.voice.number(value))"
      case .asked: line += "; \(gradient) = ?"
      case .hidden, nil: break
      }
      return story.wrapped(line)
    }
    guard !highlighted.isEmpty else { return told }
    return told + story.wrapped(story.voice.say(DiagramTelling.highlighted(highlighted)))
  }
}
