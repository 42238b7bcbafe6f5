public import Autodiff

/// A lesson: what one YAML file holds.
public struct Lesson: Hashable, Sendable {
  /// The name under which progress is kept; final once published.
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
  /// The computation graphs by name.
  public var graphs: [String: LessonGraph]
  /// The steps in order; never empty.
  public var steps: [Step]

  /// Creates a lesson.
  public init(
    id: String, languages: [Language] = Language.allCases, title: LocalizedText,
    goal: LocalizedText, minutes: Int? = nil, requires: [String] = [],
    graphs: [String: LessonGraph] = [:], steps: [Step]
  ) {
    self.id = id
    self.languages = languages
    self.title = title
    self.goal = goal
    self.minutes = minutes
    self.requires = requires
    self.graphs = graphs
    self.steps = steps
  }

  /// Returns the position of the step with an id.
  public func stepIndex(id: String) -> Int? { steps.firstIndex { $0.id == id } }

  /// Returns the graph that a step's questions are about, if it has one.
  public func graph(of step: Step) -> Graph? {
    step.graph.flatMap { graphs[$0] }?.graph
  }

  /// Returns the lesson with other significant figures asked for wherever it asks for no number of
  /// its own.
  public func asking(usualFigures: Int) -> Lesson {
    var lesson = self
    for step in lesson.steps.indices {
      for question in lesson.steps[step].questions.indices
      where lesson.steps[step].questions[question].usualFigures != usualFigures {
        lesson.steps[step].questions[question].usualFigures = usualFigures
      }
    }
    return lesson
  }
}
