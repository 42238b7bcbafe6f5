import Autodiff
import Screen

/// A graph ready to be drawn, in each of the forms that a picture can have.
struct GraphScene: Hashable, Sendable {
  /// How much room a drawing takes.
  enum Form: Hashable, Sendable, CaseIterable {
    /// Every node a box, computed ones with their operation.
    case whole
    /// Given nodes on one line each.
    case dense
    /// Boxes with the name alone.
    case names
    /// Boxes with the name alone, and given nodes on one line each.
    case denseNames
  }

  /// The most nodes of a graph that is drawn: of more nobody can follow the lines, and laying them
  /// out takes longer than a screen may.
  static let mostNodes = 120

  /// What is shown of each node; the label is its name.
  private(set) var nodes: [GraphNode]
  /// The names of the nodes in the graph.
  let names: [String]
  /// The edges, by the positions of their nodes.
  let edges: [LayeredGraph.Edge]
  /// The edges on which a mistake was made, all from one node.
  private(set) var blamed: Set<LayeredGraph.Edge> = []

  private let positions: [String: Int]
  private let operations: [Text?]
  private let glyphs: Glyphs

  /// Whether the graph is small enough to be drawn.
  var canBeDrawn: Bool { nodes.count <= Self.mostNodes }

  /// Makes a graph ready.
  init(_ graph: Graph, notation: GraphNotation) {
    glyphs = notation.glyphs
    names = graph.nodes.map(\.name)
    let positions = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    nodes = graph.nodes.map {
      GraphNode(label: notation.name($0.name), isGiven: $0.expression == nil)
    }
    operations = graph.nodes.map { $0.expression.map(notation.formula) }
    edges = graph.nodes.enumerated().flatMap { position, node in
      (node.expression?.names ?? []).compactMap { positions[$0] }
        .map { LayeredGraph.Edge(from: $0, to: position) }
    }
  }

  /// Returns the position of a node in the graph.
  func position(of name: String) -> Int? { positions[name] }

  /// Changes what is shown of a node.
  mutating func update(_ name: String, _ change: (inout GraphNode) -> Void) {
    guard let position = positions[name] else { return }
    change(&nodes[position])
  }

  /// Blames the edges from a node for a mistake, or where there is no such edge the node that it
  /// would lead to.
  mutating func blame(from: String, to ends: [String]) {
    for end in ends {
      if let from = positions[from], let to = positions[end],
        edges.contains(LayeredGraph.Edge(from: from, to: to))
      {
        blamed.insert(LayeredGraph.Edge(from: from, to: to))
      } else {
        update(end) { $0.isBlamed = true }
      }
    }
  }

  /// The nodes that a mistake is blamed on, or that blamed edges lead to.
  var blamedNodes: Set<String> {
    let blamedEnds = blamed.map { names[$0.to] }
    return Set(nodes.indices.filter { nodes[$0].isBlamed }.map { names[$0] } + blamedEnds)
  }

  /// The graph without what is written at its edges.
  var withoutEdgeNotes: GraphScene {
    var scene = self
    for position in nodes.indices { scene.nodes[position].edgeNote = "" }
    return scene
  }

  /// Draws the graph.
  ///
  /// - Parameter layouts: The layouts of what was drawn before.
  func drawing(_ form: Form, layouts: LayoutMemo? = nil) -> GraphDrawing {
    var nodes = nodes
    if form == .whole || form == .dense {
      for (position, operation) in operations.enumerated() {
        if let operation { nodes[position].label += " = " + operation }
      }
    }
    return GraphDrawing(
      nodes, edges: edges, blamed: blamed,
      isDense: form == .dense || form == .denseNames, glyphs: glyphs,
      layouts: layouts)
  }
}
