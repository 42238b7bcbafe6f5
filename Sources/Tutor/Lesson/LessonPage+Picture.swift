public import Autodiff
import Checking
public import Curriculum

extension LessonPage {
  /// The step's picture, if it is a graph.
  public var graphPicture: GraphPicture? { step.graphPicture }

  /// Returns the graph that the step's picture shows, if it has one.
  public func picturedGraph(_ record: LearnerRecord) -> Graph? {
    graphPicture.flatMap { graph(of: $0, record: record) }
  }

  /// Returns the graph that a picture shows.
  ///
  /// Where the step asks to take its formula apart, that is the learner's own graph, with the names
  /// that the learner gave, and none as long as the question is open.
  public func graph(of picture: GraphPicture, record: LearnerRecord) -> Graph? {
    guard let graph = lesson.graphs[picture.graph]?.graph else { return nil }
    guard step.graph == picture.graph, let field = step.fields.first(where: isDecomposition) else {
      return graph
    }
    guard isDone(field, record: record) else { return nil }
    guard let answer = record.history(of: key(of: field)).acceptedAnswer else { return graph }
    return LearnerGraph.read(answer, given: graph) ?? graph
  }

  private func isDecomposition(_ field: Field) -> Bool {
    if case .decomposition = field.target { true } else { false }
  }

  /// Gives the focus to a node of the picture; nothing happens where it has no such node.
  mutating func walk(to node: String, record: LearnerRecord) {
    guard picturedGraph(record)?.node(named: node) != nil else { return }
    if node != walked { nudge = nil }
    walked = node
    scroll = nil
    panelScroll = nil
  }

  /// Gives the focus back to the field that had it.
  mutating func leavePicture() {
    walked = nil
    nudge = nil
    showsOverview = false
  }

  /// Gives the focus back to a field: the first or the last one where the learner goes on to the
  /// next or the previous.
  mutating func leavePicture(from action: Action, record: LearnerRecord) {
    leavePicture()
    switch action {
    case .nextField: focus = fields(record).first?.id
    case .previousField: focus = fields(record).last?.id
    default: return
    }
    commented = fieldInTurn?.id
  }
}
