import Curriculum

/// How questions of one kind are read: the key that names the kind, and what stands under it.
///
/// A new kind is a file with its reader, and a line in ``all``.
struct QuestionKindReader: Sendable {
  /// The kinds there are, in the order in which a message names them.
  static let all: [QuestionKindReader] = [
    .value, .gradient, .local, .update, .number, .expression, .choice, .table, .matrix,
    .decompose, .find, .experiment,
  ]

  /// The key that names the kind.
  let key: String
  /// What stands under the key.
  let shape: ValueShape
  /// Whether the program can word a question and name its field by itself.
  let isAboutNode: Bool
  /// A key under the kind's with which it cannot all the same.
  let authorKey: String?
  /// Reads what stands under the key.
  let read: @Sendable (LocatedNode, StepScope) -> Question.Kind?

  /// Creates the reader of a kind.
  init(
    key: String, shape: ValueShape, isAboutNode: Bool, authorKey: String? = nil,
    read: @escaping @Sendable (LocatedNode, StepScope) -> Question.Kind?
  ) {
    self.key = key
    self.shape = shape
    self.isAboutNode = isAboutNode
    self.authorKey = authorKey
    self.read = read
  }

  /// Whether the program can word a question, by what stands under the key.
  func isWorded(_ node: LocatedNode) -> Bool {
    isAboutNode && !(authorKey.map(node.hasKey) ?? false)
  }
}
