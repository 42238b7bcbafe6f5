public import Autodiff

/// One thing to fill in: what a learner answers and the record keeps.
public struct Field: Hashable, Sendable {
  /// What a field asks for; indirect, because fields are copied at every key.
  public indirect enum Target: Hashable, Sendable {
    /// The forward value of a node, with given values of a table's row.
    case value(node: String, given: [String: Double])
    /// The gradient of the graph's output with respect to a node.
    case gradient(node: String)
    /// The derivative of a node's formula with respect to one of its inputs.
    case localDerivative(consumer: String, input: String)
    /// A parameter after a step of gradient descent with a learning rate.
    case update(parameter: String, rate: Double)
    /// The value of an expression.
    case number(Expression)
    /// A formula.
    case expression(ExpressionQuestion)
    /// The shape of a matrix.
    case shape(rows: Int, columns: Int)
    /// The formula of a node, taken apart into elementary operations.
    case decomposition(node: String)
    /// Values of given nodes that satisfy every row.
    case find(FindQuestion)
    /// Settings under which an experiment reaches its goal.
    case experiment(Experiment)
    /// The letter of the right option.
    case choice([ChoiceQuestion.Option])

    /// Whether a number is asked for.
    public var isNumber: Bool {
      switch self {
      case .value, .gradient, .localDerivative, .update, .number: true
      case .expression, .shape, .decomposition, .find, .experiment, .choice: false
      }
    }

    /// Whether an answer is a line of text rather than a number or a letter.
    public var isLong: Bool {
      switch self {
      case .expression, .decomposition, .find: true
      case .value, .gradient, .localDerivative, .update, .number, .shape, .experiment, .choice:
        false
      }
    }
  }

  /// The experiment, if it asks for one.
  public var experiment: Experiment? {
    if case .experiment(let experiment) = target { experiment } else { nil }
  }

  /// The name of the field in its step, such as `e` or `truth.y.3`.
  public let id: String
  /// The id of the question it belongs to.
  public let question: String
  /// What is asked for.
  public let target: Target
  /// The significant figures asked for.
  public let figures: Int
  /// The field that must be answered before this one is shown, by its id.
  public let follows: String?

  /// Creates a field.
  public init(
    id: String, question: String, target: Target, figures: Int, follows: String? = nil
  ) {
    self.id = id
    self.question = question
    self.target = target
    self.figures = figures
    self.follows = follows
  }

  /// Returns the field with other significant figures asked for.
  public func asking(figures: Int) -> Field {
    Field(id: id, question: question, target: target, figures: figures, follows: follows)
  }
}
