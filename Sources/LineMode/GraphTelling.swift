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
  /// The nodes that the lesson lets stand out.
  private let highlighted: [String]
  /// Which way a pass goes whose numbers are lines to choose from, and so not told; nil without one.
  private let pass: PassDirection?

  init(page: LessonPage, picture: GraphPicture, state: TutorState) {
    let graph = page.graph(of: picture, record: state.record)
    nodes = graph?.nodes ?? []
    output = graph?.output ?? ""
    numbers = GraphNumbers(page: page, picture: picture, record: state.record)
    highlighted = nodes.map(\.name).filter(picture.highlighted.contains)
    pass = page.workedPass?.direction
  }

  func lines(_ story: Story) -> [Text] {
    let told = nodes.flatMap { node -> [Text] in
      var line = node.name
      if let expression = node.expression { line += " = " + story.voice.formula(expression) }
      let isLine = pass == .forward && node.expression != nil
      switch isLine ? nil : numbers.values[node.name] {
      case .known(let value): line += " = " + story.voice.number(value)
      case .asked: line += " = ?"
      case .hidden, nil: break
      }
      let gradient = ChainRule.gradientName(of: output, by: node.name)
      switch pass == nil ? numbers.gradients[node.name] : nil {
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
