/// A step of a lesson: one screen of text, perhaps a picture, and questions.
public struct Step: Hashable, Sendable {
  /// The name under which the answers of the step are kept; unique in the lesson.
  public var id: String
  /// A heading, one line.
  public var title: LocalizedText?
  /// The name of the graph that the questions are about.
  public var graph: String?
  /// Given values of the graph that differ in this step.
  public var given: [String: Double]
  /// How many steps of gradient descent led from the graph's own parameters to those in `given`.
  public var updates: Int
  /// The prose of the step.
  public var text: LocalizedText
  /// The picture beside the prose.
  public var picture: Picture?
  /// The questions in order; empty for a step that is only read.
  public var questions: [Question] {
    didSet { fields = questions.flatMap(\.fields) }
  }
  /// The fields to fill in, question by question.
  public private(set) var fields: [Field]
  /// The author's hints for every question of the step, mildest first.
  public var hints: [LocalizedText]
  /// What is said when every question of the step is answered.
  public var after: LocalizedText?
  /// Whether the learner may see the solution.
  public var allowsReveal: Bool

  /// Creates a step.
  public init(
    id: String, title: LocalizedText? = nil, graph: String? = nil, given: [String: Double] = [:],
    updates: Int = 0, text: LocalizedText, picture: Picture? = nil, questions: [Question] = [],
    hints: [LocalizedText] = [], after: LocalizedText? = nil, allowsReveal: Bool = true
  ) {
    self.id = id
    self.title = title
    self.graph = graph
    self.given = given
    self.updates = updates
    self.text = text
    self.picture = picture
    self.questions = questions
    fields = questions.flatMap(\.fields)
    self.hints = hints
    self.after = after
    self.allowsReveal = allowsReveal
  }
}

extension Step {
  /// The picture, if it is a graph.
  public var graphPicture: GraphPicture? {
    if case .graph(let picture)? = picture { picture } else { nil }
  }

  /// Whether its picture shows all gradients of its own graph.
  public var showsGradients: Bool {
    graphPicture.map { $0.gradients == .all && $0.graph == graph } ?? false
  }

  /// Returns whether the gradient of a node is shown, or asked by itself.
  public func tellsGradient(of node: String) -> Bool {
    showsGradients || fields.contains { $0.target == .gradient(node: node) }
  }

  /// Returns the question that a field belongs to.
  public func question(of field: Field) -> Question? {
    questions.first { $0.id == field.question }
  }
}
