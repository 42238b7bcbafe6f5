/// The layouts of the graphs that were drawn last: who walks a graph sees it drawn again and again
/// with the same boxes.
final class LayoutMemo {
  /// The most layouts that are kept: the forms of one picture.
  private static let limit = 8

  private var layouts: [LayeredGraph: GraphLayout] = [:]

  /// Returns the layout of a graph.
  func layout(of graph: LayeredGraph) -> GraphLayout {
    if let made = layouts[graph] { return made }
    if layouts.count >= Self.limit { layouts = [:] }
    let made = GraphLayout(graph)
    layouts[graph] = made
    return made
  }
}
