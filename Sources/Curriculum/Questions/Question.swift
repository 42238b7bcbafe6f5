/// A question of a step.
public struct Question: Hashable, Sendable {
  /// What is asked, one case a kind.
  public enum Kind: Hashable, Sendable {
    /// The forward value of a node.
    case value(node: String)
    /// The gradient of the graph's output with respect to a node.
    case gradient(node: String)
    /// The derivative of a node's formula with respect to one of its inputs.
    case localDerivative(consumer: String, input: String)
    /// A parameter after a step of gradient descent with a learning rate.
    case update(parameter: String, rate: Double)
    /// The value of an expression over the graph's names.
    case number(NumberQuestion)
    /// A formula.
    case expression(ExpressionQuestion)
    /// A matrix: its shape, then its entries.
    case matrix(MatrixQuestion)
    /// The formula of a node, taken apart into elementary operations.
    case decomposition(node: String)
    /// Values of given nodes that satisfy every row.
    case find(FindQuestion)
    /// Settings under which an experiment reaches its goal.
    case experiment(Experiment)
    /// One of several options.
    case choice(ChoiceQuestion)
    /// The values of nodes for several inputs, a row an input.
    case table(TableQuestion)
  }

  /// The name of the question in its step.
  public var id: String
  /// What is asked.
  public var kind: Kind
  /// The author's wording; without it the program words the question from the graph.
  public var prompt: LocalizedText?
  /// The significant figures that the lesson asks for; nil where it says nothing.
  public var ownFigures: Int?
  /// The significant figures asked for where the lesson says nothing.
  public var usualFigures = Self.defaultFigures
  /// The author's hints for this question, mildest first.
  public var hints: [LocalizedText]
  /// The mistakes that the author expects, beside those of the catalogue.
  public var mistakes: [AuthorMistake]

  /// The significant figures asked for where neither a lesson nor the learner says another number.
  public static let defaultFigures = 3

  /// Creates a question.
  public init(
    id: String, kind: Kind, prompt: LocalizedText? = nil, figures: Int? = nil,
    hints: [LocalizedText] = [], mistakes: [AuthorMistake] = []
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    ownFigures = figures
    self.hints = hints
    self.mistakes = mistakes
  }

  /// The significant figures asked for.
  public var figures: Int { ownFigures ?? usualFigures }

  /// The fields to fill in: one, or one a cell for a table or a matrix.
  public var fields: [Field] {
    switch kind {
    case .value(let node): [field(.value(node: node, given: [:]))]
    case .gradient(let node): [field(.gradient(node: node))]
    case .localDerivative(let consumer, let input):
      [field(.localDerivative(consumer: consumer, input: input))]
    case .update(let parameter, let rate): [field(.update(parameter: parameter, rate: rate))]
    case .number(let number): [field(.number(number.expression))]
    case .expression(let expression): [field(.expression(expression))]
    case .decomposition(let node): [field(.decomposition(node: node))]
    case .find(let find): [field(.find(find))]
    case .experiment(let experiment): [field(.experiment(experiment))]
    case .choice(let choice): [field(.choice(choice.options))]
    case .matrix(let matrix): matrix.fields(id: id, figures: figures)
    case .table(let table):
      table.rows.enumerated().flatMap { row, given in
        table.asked.map { node in
          Field(
            id: "\(id).\(node).\(row + 1)", question: id,
            target: .value(node: node, given: given), figures: figures)
        }
      }
    }
  }

  private func field(_ target: Field.Target) -> Field {
    Field(id: id, question: id, target: target, figures: figures)
  }
}
