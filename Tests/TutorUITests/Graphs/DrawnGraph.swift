import Autodiff
import Curriculum
import Screen
import Wording

@testable import TutorUI

/// A graph drawn with all its values and gradients, as text.
struct DrawnGraph {
  var scene: GraphScene

  init(_ graph: Graph, glyphs: Glyphs = .unicode) throws {
    let notation = GraphNotation(
      glyphs: glyphs, voice: Voice(language: .english, decimalMark: "."))
    scene = GraphScene(graph, notation: notation)
    let evaluation = try graph.evaluate()
    let gradients = evaluation.gradients()
    for name in scene.names {
      scene.update(name) {
        $0.value = evaluation[name].map(notation.number) ?? ""
        $0.gradient = gradients[name].map(notation.number) ?? ""
      }
    }
  }

  /// The rows of the drawing.
  func text(_ form: GraphScene.Form = .whole) -> String {
    let grid = scene.drawing(form).grid
    return (0..<grid.size.rows).map { grid.rowText($0).string }.joined(separator: "\n")
  }
}
