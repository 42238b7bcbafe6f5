import Autodiff
import Curriculum

extension LessonPage {
  /// The names of the nodes of the picture that can be pushed.
  public func nudgeable(_ record: LearnerRecord) -> [String] {
    picturedGraph(record)?.given.map(\.name) ?? []
  }

  /// Pushes a given node of the picture, the last one unless named.
  ///
  /// - Returns: Why there is nothing to be seen; nil where there is.
  mutating func nudge(_ node: String?, record: LearnerRecord) -> Unavailability? {
    guard let bench = NudgeBench(page: self, record: record) else { return .nothingToNudge }
    guard let node = node ?? nudge?.node else { return .nudgesGivenOnly }
    do throws(Unavailability) {
      nudge = try bench.push(node, after: nudge)
      return nil
    } catch {
      nudge = nil
      return error
    }
  }
}
