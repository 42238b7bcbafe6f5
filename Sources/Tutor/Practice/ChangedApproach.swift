import Autodiff
public import Checking
public import Curriculum

/// Another way to a rule that has failed so often that more of the same does not help: a small graph,
/// and before it a worked example with other numbers, where these lead to another answer.
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
  /// The example; nil where none was found that keeps the answer to itself.
  public let example: Example?
}

extension ChangedApproach.Example {
  /// Works the question of a lesson of one step that needs a rule; nil where none has a solution, or its
  /// answer is the one that is asked for.
  ///
  /// A formula holds for all numbers, and so does a constant: such an example would be the answer.
  ///
  /// - Parameter asked: The same lesson with the numbers that are asked.
  init?(_ lesson: Lesson, showing rule: Rule, before asked: Lesson) {
    guard let step = lesson.steps.first, let graph = lesson.graph(of: step) else { return nil }
    let truth = StepTruth(lesson: lesson, step: step)
    let recogniser = MistakeRecogniser(truth: truth)
    let field = step.fields.last { FieldRules(of: $0, in: recogniser).needed.contains(rule) }
    guard let field = field ?? step.fields.last,
      let solution = HintLadder(truth: truth).hints(for: field, open: []).last, solution.isSolution,
      let answer = truth.truth(of: field), let askedStep = asked.steps.first,
      let askedAnswer = StepTruth(lesson: asked, step: askedStep).truth(of: field),
      !answer.tells(askedAnswer)
    else { return nil }
    given = graph.given.map { Given(name: $0.name, value: $0.value) }
    self.field = field
    self.solution = solution
  }
}

extension Truth {
  /// Whether who has seen it knows another answer, as one looks like the other.
  fileprivate func tells(_ other: Truth) -> Bool {
    guard case .number(let first) = self, case .number(let second) = other else {
      return self == other
    }
    return first.isSame(as: second)
  }
}
