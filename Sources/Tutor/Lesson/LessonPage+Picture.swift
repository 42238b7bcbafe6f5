public import Autodiff
import Curriculum

extension LessonPage {
  /// The graph that the step's picture shows, if it has one.
  public var picturedGraph: Graph? {
    step.picture.flatMap { lesson.graphs[$0.graph] }?.graph
  }

  /// Gives the focus to a node of the picture; nothing happens where it has no such node.
  mutating func walk(to node: String) {
    guard picturedGraph?.node(named: node) != nil else { return }
    walked = node
    scroll = nil
    panelScroll = nil
  }

  /// Gives the focus back to the field that had it.
  mutating func leavePicture() { walked = nil }

  /// Gives the focus back to a field: the first or the last one where the learner goes on to the
  /// next or the previous.
  mutating func leavePicture(from action: Action) {
    walked = nil
    switch action {
    case .nextField: focus = 0
    case .previousField: focus = max(step.fields.count - 1, 0)
    default: return
    }
    commented = fieldInTurn?.id
  }
}
