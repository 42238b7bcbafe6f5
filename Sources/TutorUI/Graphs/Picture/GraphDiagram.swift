public import Autodiff
public import Screen
public import Wording

/// A graph drawn outside a lesson, with all its values and gradients.
public struct GraphDiagram {
  private let scene: GraphScene

  /// Prepares the picture of a graph.
  ///
  /// - Parameters:
  ///   - marked: The nodes that stand out.
  public init(
    _ graph: Graph, evaluation: Evaluation, gradients: Gradients, marked: [String] = [],
    glyphs: Glyphs, voice: Voice
  ) {
    let notation = GraphNotation(glyphs: glyphs, voice: voice)
    var scene = GraphScene(graph, notation: notation)
    for node in graph.nodes {
      scene.update(node.name) {
        $0.value = evaluation[node.name].map(notation.number) ?? ""
        $0.gradient = gradients[node.name].map(notation.number) ?? ""
        if marked.contains(node.name) { $0.mark = .asked }
      }
    }
    self.scene = scene
  }

  /// The most nodes of a graph that is drawn.
  public static var mostNodes: Int { GraphScene.mostNodes }

  /// Returns the picture in the fullest form that fits a width: with operations, with names alone,
  /// without numbers; nil where none fits.
  public func grid(columns: Int) -> Grid? {
    let fits = { (drawing: GraphDrawing) in
      drawing.layout.size.columns <= columns && drawing.layout.size == drawing.grid.size
    }
    let bare = scene.drawing(.bare)
    // Without numbers it is narrowest.
    guard fits(bare) else { return nil }
    let fuller = [GraphScene.Form.whole, .names, .denseNames].lazy.map { scene.drawing($0) }
    return (fuller.first(where: fits) ?? bare).grid
  }

  /// The columns that the least form takes.
  public var leastColumns: Int { scene.drawing(.bare).layout.size.columns }
}
