/// The lessons a learner can take, in order.
public struct Course: Hashable, Sendable {
  /// A lesson and where it comes from.
  public struct Entry: Hashable, Sendable {
    /// The lesson.
    public var lesson: Lesson
    /// Where it comes from.
    public var source: LessonSource

    /// Creates an entry.
    public init(lesson: Lesson, source: LessonSource) {
      self.lesson = lesson
      self.source = source
    }
  }

  /// The entries in the order they are taken.
  public private(set) var entries: [Entry]

  /// Creates a course, putting every lesson after those it requires.
  ///
  /// Lessons keep the order given where their requirements allow it; lessons that require one
  /// another in a circle keep the order given.
  public init(_ entries: [Entry]) {
    var waiting = entries
    var ordered: [Entry] = []
    let known = Set(entries.map(\.lesson.id))
    var taken: Set<String> = []
    while !waiting.isEmpty {
      let next =
        waiting.firstIndex { entry in
          entry.lesson.requires.allSatisfy { taken.contains($0) || !known.contains($0) }
        } ?? waiting.startIndex
      let entry = waiting.remove(at: next)
      taken.insert(entry.lesson.id)
      ordered.append(entry)
    }
    self.entries = ordered
  }

  /// Returns the lesson with an id.
  public func lesson(id: String) -> Lesson? {
    entries.first { $0.lesson.id == id }?.lesson
  }
}
