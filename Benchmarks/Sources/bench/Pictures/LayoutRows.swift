import Autodiff
import Checking
import Screen
import TutorUI
import Wording

/// What it takes to lay out and draw graphs of so many nodes.
enum LayoutRows {
  private static let samples = 15

  static func rows() throws -> [Row] {
    var rows: [Row] = []
    for nodes in [10, 50, 100, 200] {
      let graph = try layered(nodes: nodes)
      let evaluation = try graph.evaluate()
      let gradients = evaluation.gradients(of: graph.output)
      let times = (0..<samples).map { _ in
        Stopwatch.nanoseconds {
          _ =
            GraphDiagram(
              graph, evaluation: evaluation, gradients: gradients, glyphs: .unicode,
              voice: Voice(language: .english, decimalMark: ".")
            ).leastColumns
        } / 1e6
      }
      let before = rows.last.map { Row.Reference(name: "the row above", value: $0.figure) }
      rows.append(
        Row(
          "layout and drawing of \(nodes) nodes", "ms", Samples(times).median, beside: before,
          aim: nodes == 50 ? .figure(5) : nil))
    }
    return rows
  }

  /// A graph in layers of four, each node of two drawn from the layer before.
  private static func layered(nodes: Int) throws -> Graph {
    let width = 4
    var numbers = SplitMix64(seed: 3)
    let given = (0..<width).map { ("n\($0)", "0.5") }
    let definitions = (width..<nodes).map { node in
      let layer = (node / width - 1) * width
      let (left, right) = (layer + node % width, layer + numbers.next(below: width))
      return "n\(node) = n\(left)*n\(right)"
    }
    return try Graph(given: given, definitions: definitions)
  }
}
