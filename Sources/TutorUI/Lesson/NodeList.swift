import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A computation graph as a list of its nodes, filling in as the learner answers.
struct NodeList {
  private let nodes: [Graph.Node]
  private let output: String
  private let numbers: GraphNumbers
  private let showsGradients: Bool
  private let focused: String?
  private let context: ViewContext

  init(_ state: TutorState, page: LessonPage, picture: GraphPicture, context: ViewContext) {
    let graph = page.lesson.graphs[picture.graph]?.graph
    nodes = graph?.nodes ?? []
    output = graph?.output ?? ""
    numbers = GraphNumbers(page: page, picture: picture, record: state.record)
    showsGradients = picture.gradients != .none
    focused = Self.focusedNode(page, picture: picture)
    self.context = context
  }

  /// The lines of the list.
  ///
  /// Given nodes share lines where no gradient is shown beside them.
  func lines(width: Int) -> [Line] {
    let given = nodes.filter { $0.expression == nil }
    let rows = showsGradients ? nodes : nodes.filter { $0.expression != nil }
    let table = table(rows, width: width)
    return showsGradients ? table : givenLines(given, width: width) + table
  }

  private static func focusedNode(_ page: LessonPage, picture: GraphPicture) -> String? {
    guard page.step.graph == picture.graph else { return nil }
    return switch page.focusedField?.target {
    case .value(let node, _): node
    case .gradient(let node): node
    case .localDerivative(let consumer, _): consumer
    case .update(let parameter, _): parameter
    case .number, .expression, .shape, .decomposition, .find, .choice, nil: nil
    }
  }

  private func givenLines(_ given: [Graph.Node], width: Int) -> [Line] {
    let items = given.map { node in
      context.text("\(node.name) = \(number(numbers.values[node.name]))").string
    }
    guard !items.isEmpty else { return [] }
    let text = context.text(
      context.voice.say(ScreenWords.givenValues) + " " + items.joined(separator: "   "))
    return Paragraph.lines(text, width: width - 2, indent: 2)
  }

  private func table(_ rows: [Graph.Node], width: Int) -> [Line] {
    let operations = rows.map { node in
      context.text(
        node.expression.map { context.voice.formula($0) }
          ?? "(" + context.voice.say(ScreenWords.given) + ")")
    }
    let gradientHeading = context.text(ChainRule.gradientName(of: output, by: "…"))
    let headings = [
      context.say(ScreenWords.node), context.say(ScreenWords.operation),
      context.say(ScreenWords.value), gradientHeading,
    ]
    let numberWidth = 12
    let nameWidth = (rows.map { context.text($0.name).width } + [headings[0].width]).max() ?? 0
    let room = width - 4 - nameWidth - numberWidth * (showsGradients ? 2 : 1) - 2
    let longest = (operations.map(\.width) + [headings[1].width]).max() ?? 0
    let operationWidth = max(min(longest, room), 4)

    /// A row, and below it what of the operation does not fit on its line.
    func lines(_ cells: [(Text, Role)], mark: Text, role: Role) -> [Line] {
      var line = Line([Span(mark, role)])
      line.append(cells[0].0, cells[0].1)
      line.pad(to: 2 + nameWidth + 2)
      let operation = Wrapping.lines(cells[1].0, width: operationWidth)
      line.append(operation.first ?? "", cells[1].1)
      line.pad(to: 2 + nameWidth + 2 + operationWidth + 2)
      line.append(cells[2].0, cells[2].1)
      if showsGradients {
        line.pad(to: 2 + nameWidth + 2 + operationWidth + 2 + numberWidth)
        line.append(cells[3].0, cells[3].1)
      }
      return [line]
        + operation.dropFirst().map { Line($0, cells[1].1).indented(by: 2 + nameWidth + 2) }
    }
    return lines(headings.map { ($0, .dim) }, mark: "  ", role: .dim)
      + zip(rows, operations).flatMap { node, operation in
        let isFocused = node.name == focused
        return lines(
          [
            (context.text(node.name), isFocused ? .focusedNode : .node), (operation, .formula),
            (context.text(number(numbers.values[node.name])), .value),
            (context.text(number(numbers.gradients[node.name])), .gradient),
          ], mark: isFocused ? "> " : "  ", role: isFocused ? .focusedNode : .plain)
      }
  }

  private func number(_ number: GraphNumbers.Number?) -> String {
    switch number {
    case .known(let value): context.voice.number(value)
    case .asked: "?"
    case .hidden, nil: ""
    }
  }
}
