/// A question of a step.
public struct Question: Hashable, Sendable {
  /// What is asked, one case a kind.
  public enum Kind: Hashable, Sendable {
    /// The forward value of a node.
    case value(node: String)
    /// The gradient of the graph's output with respect to a node.
    case gradient(node: String)
    /// The value of an expression over the graph's names.
    case number(NumberQuestion)
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
  /// The significant figures asked for.
  public var figures: Int
  /// The author's hints for this question, mildest first.
  public var hints: [LocalizedText]

  /// The significant figures asked for where a lesson says nothing.
  public static let defaultFigures = 3

  /// Creates a question.
  public init(
    id: String, kind: Kind, prompt: LocalizedText? = nil, figures: Int = Self.defaultFigures,
    hints: [LocalizedText] = []
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.figures = figures
    self.hints = hints
  }

  /// The fields to fill in: one, or one a cell for a table.
  public var fields: [Field] {
    switch kind {
    case .value(let node):
      [Field(id: id, question: id, target: .value(node: node, given: [:]), figures: figures)]
    case .gradient(let node):
      [Field(id: id, question: id, target: .gradient(node: node), figures: figures)]
    case .number(let number):
      [Field(id: id, question: id, target: .number(number.expression), figures: figures)]
    case .choice(let choice):
      [Field(id: id, question: id, target: .choice(choice.options), figures: figures)]
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
}
