import Autodiff
public import Checking
public import Curriculum

/// Another way to a rule that has failed so often that more of the same does not help: a small graph,
/// and before it a worked example with other numbers.
public struct ChangedApproach: Hashable, Sendable {
  /// A question with its solution.
  public struct Example: Hashable, Sendable {
    /// A given value of the example.
    public struct Given: Hashable, Sendable {
      /// The node.
      public let name: String
      /// Its value.
      public let value: Double

      /// Creates a given value.
      public init(name: String, value: Double) {
        self.name = name
        self.value = value
      }
    }

    /// The given values.
    public let given: [Given]
    /// The question.
    public let field: Field
    /// The worked solution.
    public let solution: Hint
  }

  /// The rule.
  public let rule: Rule
  /// The example; nil where the graph has no other numbers.
  public let example: Example?
}

extension ChangedApproach.Example {
  /// Works the question of a lesson of one step that needs a rule; nil where none has a solution in
  /// numbers.
  init?(_ lesson: Lesson, showing rule: Rule) {
    guard let step = lesson.steps.first, let graph = lesson.graph(of: step) else { return nil }
    let truth = StepTruth(lesson: lesson, step: step)
    let recogniser = MistakeRecogniser(truth: truth)
    let field = step.fields.last { FieldRules(of: $0, in: recogniser).needed.contains(rule) }
    guard let field = field ?? step.fields.last,
      let solution = HintLadder(truth: truth).hints(for: field, open: []).last, solution.isSolution
    else { return nil }
    given = graph.given.map { Given(name: $0.name, value: $0.value) }
    self.field = field
    self.solution = solution
  }
}
