extension Course {
  /// A lesson and where it comes from.
  public struct Entry: Hashable, Sendable {
    /// What the list of lessons shows of it.
    public let outline: LessonOutline
    /// Where it comes from.
    public let source: LessonSource
    private let deferred: DeferredLesson

    /// Creates the entry of a lesson that has been read.
    public init(lesson: Lesson, source: LessonSource) {
      outline = LessonOutline(lesson)
      self.source = source
      deferred = DeferredLesson(lesson)
    }

    /// Creates the entry of a lesson that is read when it is first asked for.
    ///
    /// - Parameter reading: Returns the lesson of the outline, the same at every call; nil where it
    ///   cannot be read.
    public init(
      outline: LessonOutline, source: LessonSource, reading: @escaping @Sendable () -> Lesson?
    ) {
      self.outline = outline
      self.source = source
      deferred = DeferredLesson(reading: reading)
    }

    /// The lesson; nil where it cannot be read.
    public var lesson: Lesson? { deferred.lesson }

    /// Whether two entries hold the same lesson from the same place.
    public static func == (left: Entry, right: Entry) -> Bool {
      left.outline == right.outline && left.source == right.source
        && (left.deferred === right.deferred || left.lesson == right.lesson)
    }

    /// Hashes what is known without reading.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(outline)
      hasher.combine(source)
    }
  }
}
