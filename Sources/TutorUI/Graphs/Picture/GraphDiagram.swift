public import Autodiff
public import Screen
public import Wording

/// A graph drawn outside a lesson, with all its values and gradients.
public struct GraphDiagram {
  private let scene: GraphScene
  private let glyphs: Glyphs

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
    self.glyphs = glyphs
  }

  /// The most nodes of a graph that is drawn.
  public static var mostNodes: Int { GraphScene.mostNodes }

  /// Returns the picture in the fullest form that fits a width, always with its numbers: with
  /// operations, with names alone, or that in parts to be shown below each other; nil where none
  /// fits.
  public func parts(columns: Int) -> [Grid]? {
    let whole = [GraphScene.Form.whole, .names].lazy.map { scene.drawing($0) }
      .first { $0.layout.size.columns <= columns && $0.layout.size == $0.grid.size }
    if let whole { return [whole.grid] }
    return bands.parts(columns: columns)
  }

  /// Columns that a picture fits in, few as they are.
  public var leastColumns: Int {
    var (few, enough) = (0, scene.drawing(.denseNames).layout.size.columns)
    let bands = bands
    while enough - few > 1 {
      let middle = (few + enough) / 2
      if bands.parts(columns: middle) == nil { few = middle } else { enough = middle }
    }
    return enough
  }

  private var bands: GraphBands {
    GraphBands(
      scene.drawing(.denseNames), names: scene.nodes.map(\.label), glyphs: glyphs)
  }
}
