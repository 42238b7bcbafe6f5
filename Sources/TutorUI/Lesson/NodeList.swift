import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A computation graph as a list of its nodes, filling in as the learner answers: the form of a
/// picture that takes the least room.
struct NodeList {
  private let nodes: [Graph.Node]
  private let output: String
  private let numbers: GraphNumbers
  private let showsGradients: Bool
  private let focused: String?
  private let hasCursor: Bool
  private let blamed: Set<String>
  private let highlighted: Set<String>
  private let notation: GraphNotation

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - focused: The node that is asked for or looked at.
  ///   - hasCursor: Whether the cursor stands on it.
  ///   - blamed: The nodes at which a mistake was made.
  ///   - highlighted: The nodes that the lesson lets stand out.
  init(
    _ graph: Graph, numbers: GraphNumbers, showsGradients: Bool, focused: String?,
    hasCursor: Bool, blamed: Set<String>, highlighted: Set<String> = [], notation: GraphNotation
  ) {
    nodes = graph.nodes
    output = graph.output
    self.numbers = numbers
    self.showsGradients = showsGradients
    self.focused = focused
    self.hasCursor = hasCursor
    self.blamed = blamed
    self.highlighted = highlighted
    self.notation = notation
  }

  /// The lines of the list.
  ///
  /// Given nodes share lines where no gradient is shown beside them and the cursor is elsewhere.
  ///
  /// - Parameter isCompact: Whether a list with gradients has given nodes share lines too, but for those
  ///   whose own gradient is shown or asked for.
  func lines(width: Int, isCompact: Bool = false) -> [Line] {
    let given = nodes.filter { $0.expression == nil }
    let isTable = hasCursor || showsGradients && !isCompact
    guard !isTable else { return table(nodes, width: width) }
    let sharing = given.filter { !showsGradients || numbers.gradients[$0.name] == .hidden }
    let shared = Set(sharing.map(\.name))
    return givenLines(sharing, width: width)
      + table(nodes.filter { !shared.contains($0.name) }, width: width)
  }

  private func givenLines(_ given: [Graph.Node], width: Int) -> [Line] {
    let items = given.map { node in
      (name(node) + " = " + notation.text(numbers.values[node.name])).string
    }
    guard !items.isEmpty else { return [] }
    var lines = [Line(say(.givenValues)).indented(by: 2)]
    for item in items {
      let text = Text(sanitizing: item)
      let gap = lines.count == 1 && item == items.first ? 1 : 3
      if var last = lines.popLast() {
        if last.width + gap + text.width <= width {
          last.append(.spaces(gap))
          last.append(text)
          lines.append(last)
        } else {
          lines += [last, Line(text).indented(by: 2)]
        }
      }
    }
    return lines
  }

  private func table(_ rows: [Graph.Node], width: Int) -> [Line] {
    let operations = rows.map { node in
      node.expression.map(notation.formula) ?? "(" + say(.given) + ")"
    }
    let names = rows.map { node in
      name(node) + (blamed.contains(node.name) ? " " + notation.glyphs.wrong : "")
    }
    let headings = [
      say(.node), say(.operation), say(.value), notation.derivative(of: output, by: "…"),
    ]
    let numberWidth = 12
    let nameWidth = (names.map(\.width) + [headings[0].width]).max() ?? 0
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
      + rows.indices.flatMap { row in
        let node = rows[row].name
        let isFocused = node == focused
        let role: Role = isFocused ? .focusedNode : blamed.contains(node) ? .blamed : .node
        var lines = lines(
          [
            (names[row], role), (operations[row], .formula),
            (notation.text(numbers.values[node]), .value),
            (notation.text(numbers.gradients[node]), .gradient),
          ], mark: isFocused ? "> " : "  ", role: isFocused ? .focusedNode : .plain)
        if isFocused, hasCursor { lines[0].cursorColumn = 2 }
        return lines
      }
  }

  private func name(_ node: Graph.Node) -> Text {
    (highlighted.contains(node.name) ? notation.glyphs.bullet + " " : "")
      + notation.name(node.name)
  }

  private func say(_ words: ScreenWords) -> Text { notation.text(notation.voice.say(words)) }
}
