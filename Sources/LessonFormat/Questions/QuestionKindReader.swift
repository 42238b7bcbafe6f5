import Curriculum

/// How questions of one kind are read: the key that names the kind, and what stands under it.
///
/// A new kind is a file with its reader, and a line in ``all``.
struct QuestionKindReader: Sendable {
  /// The kinds there are, in the order in which a message names them.
  static let all: [QuestionKindReader] = [.value, .gradient, .number, .choice, .table]

  /// The key that names the kind.
  let key: String
  /// Whether the program can word the question and name its field by itself, from a node.
  let isAboutNode: Bool
  /// Reads what stands under the key.
  let read: @Sendable (LocatedNode, StepScope) -> Question.Kind?
}
