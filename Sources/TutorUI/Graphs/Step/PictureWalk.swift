import Curriculum
import Screen
import Tutor
import Wording

/// How the focus gets onto the picture and from node to node.
struct PictureWalk {
  private let page: LessonPage
  private let picture: StepPicture

  /// Prepares what an action does; nil where it does not lead to a node.
  init?(_ action: Action, in state: TutorState, context: ViewContext) {
    guard state.overlay == nil, case .lesson(let page) = state.page,
      page.walked != nil || Self.begins(with: action, page: page, record: state.record),
      let picture = context.memo.step(state, page: page, context: context).picture()
    else { return nil }
    self.page = page
    self.picture = picture
  }

  /// Returns the node that an action leads to; nil where it does not lead to one.
  func node(after action: Action) -> String? {
    guard let walked = page.walked else { return picture.focus }
    let walk = picture.walk
    guard let place = walk.names.firstIndex(of: walked) else { return picture.focus }
    let next: Int? =
      switch action {
      case .left: nearest(to: place, among: walk.edges.filter { $0.to == place }.map(\.from), walk)
      case .right: nearest(to: place, among: walk.edges.filter { $0.from == place }.map(\.to), walk)
      case .up: neighbour(of: place, by: -1, walk)
      case .down: neighbour(of: place, by: 1, walk)
      default: nil
      }
    return next.map { walk.names[$0] }
  }

  /// Whether going on from the field that has the focus leads to the picture.
  static func begins(with action: Action, page: LessonPage, record: LearnerRecord) -> Bool {
    // What is quickly known comes first.
    guard page.walked == nil, action == .nextField || action == .previousField,
      page.graphPicture != nil
    else { return false }
    let end = action == .nextField ? page.lastField(record) : page.fields(record).first?.id
    return page.focus == end && page.picturedGraph(record) != nil
  }

  private typealias Walk = (layout: GraphLayout?, names: [String], edges: [LayeredGraph.Edge])

  /// Of the nodes at the other ends of edges, the one whose row is nearest; the upper one of two.
  private func nearest(to place: Int, among nodes: [Int], _ walk: Walk) -> Int? {
    guard let boxes = walk.layout?.boxes else { return nodes.first }
    let row = boxes[place].row
    return nodes.min { left, right in
      let (a, b) = (boxes[left].row, boxes[right].row)
      return (abs(a - row), a) < (abs(b - row), b)
    }
  }

  /// The node above or below in the same layer.
  private func neighbour(of place: Int, by step: Int, _ walk: Walk) -> Int? {
    let layers = walk.layout?.layers ?? [Array(walk.names.indices)]
    for layer in layers {
      guard let position = layer.firstIndex(of: place) else { continue }
      return layer.indices.contains(position + step) ? layer[position + step] : nil
    }
    return nil
  }
}
