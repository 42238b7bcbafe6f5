/// What the list of lessons shows of a lesson, known without reading all of it.
public struct LessonOutline: Hashable, Sendable {
  /// What progress and practice need of a step.
  public struct Step: Hashable, Sendable {
    /// The step's id.
    public var id: String
    /// Whether it asks something about a graph whose given values may be drawn anew.
    public var isRepeatable: Bool

    /// Creates the outline of a step.
    public init(id: String, isRepeatable: Bool) {
      self.id = id
      self.isRepeatable = isRepeatable
    }
  }

  /// The lesson's id.
  public var id: String
  /// The languages that every text of the lesson has.
  public var languages: [Language]
  /// The title, one line.
  public var title: LocalizedText
  /// What the learner can do afterwards, one line.
  public var goal: LocalizedText
  /// How long the lesson takes, in minutes.
  public var minutes: Int?
  /// The ids of the lessons to take first.
  public var requires: [String]
  /// The steps in order.
  public var steps: [Step]

  /// Creates an outline.
  public init(
    id: String, languages: [Language] = Language.allCases, title: LocalizedText,
    goal: LocalizedText, minutes: Int? = nil, requires: [String] = [], steps: [Step]
  ) {
    self.id = id
    self.languages = languages
    self.title = title
    self.goal = goal
    self.minutes = minutes
    self.requires = requires
    self.steps = steps
  }

  /// Takes the outline from a lesson.
  public init(_ lesson: Lesson) {
    self.init(
      id: lesson.id, languages: lesson.languages, title: lesson.title, goal: lesson.goal,
      minutes: lesson.minutes, requires: lesson.requires,
      steps: lesson.steps.map { step in
        let variation = step.graph.flatMap { lesson.graphs[$0] }?.variation
        return Step(
          id: step.id,
          isRepeatable: !step.questions.isEmpty && variation?.choices.isEmpty == false)
      })
  }

  /// Whether some step asks about a graph whose given values may be drawn anew.
  public var isRepeatable: Bool { steps.contains(where: \.isRepeatable) }

  /// Returns the position of the step with an id.
  public func stepIndex(id: String) -> Int? { steps.firstIndex { $0.id == id } }
}
