/// The lessons a learner can take, in order.
public struct Course: Hashable, Sendable {
  /// The entries in the order they are taken.
  public private(set) var entries: [Entry]

  /// Creates a course, putting every lesson after those it requires.
  ///
  /// Lessons keep the order given where their requirements allow it; lessons that require one
  /// another in a circle keep the order given.
  public init(_ entries: [Entry]) {
    var waiting = entries
    var ordered: [Entry] = []
    let known = Set(entries.map(\.outline.id))
    var taken: Set<String> = []
    while !waiting.isEmpty {
      let next =
        waiting.firstIndex { entry in
          entry.outline.requires.allSatisfy { taken.contains($0) || !known.contains($0) }
        } ?? waiting.startIndex
      let entry = waiting.remove(at: next)
      taken.insert(entry.outline.id)
      ordered.append(entry)
    }
    self.entries = ordered
  }

  /// Returns what the list of lessons shows of the lesson with an id.
  public func outline(id: String) -> LessonOutline? {
    entries.first { $0.outline.id == id }?.outline
  }

  /// Returns the lesson with an id; it is read where it has not been yet.
  public func lesson(id: String) -> Lesson? {
    entries.first { $0.outline.id == id }?.lesson
  }
}
