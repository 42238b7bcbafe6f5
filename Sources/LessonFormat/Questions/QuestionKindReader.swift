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
  /// Whether the program can word a question and name its field by itself, from what stands under
  /// the key.
  let isWorded: @Sendable (LocatedNode) -> Bool
  /// Reads what stands under the key.
  let read: @Sendable (LocatedNode, StepScope) -> Question.Kind?

  /// Creates the reader of a kind that is always or never worded by the program.
  init(
    key: String, isAboutNode: Bool,
    read: @escaping @Sendable (LocatedNode, StepScope) -> Question.Kind?
  ) {
    self.init(key: key, isWorded: { _ in isAboutNode }, read: read)
  }

  /// Creates the reader of a kind.
  init(
    key: String, isWorded: @escaping @Sendable (LocatedNode) -> Bool,
    read: @escaping @Sendable (LocatedNode, StepScope) -> Question.Kind?
  ) {
    self.key = key
    self.isWorded = isWorded
    self.read = read
  }
}
