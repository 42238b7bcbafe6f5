import Curriculum

/// Reads a question of a step.
enum QuestionReader {
  /// Reads a question; nil if something in it is wrong, which is noted.
  static func read(_ node: LocatedNode, in scope: StepScope) -> Question? {
    guard var mapping = node.mapping() else { return nil }
    let kinds = QuestionKindReader.all.compactMap { reader in
      mapping.node(reader.key).map { (reader: reader, value: $0) }
    }
    let kind = kinds.count == 1 ? kinds.first : nil
    let content = kind.flatMap { $0.reader.read($0.value, scope) }
    let isAboutNode = kind?.reader.isAboutNode ?? true
    let texts = scope.texts
    let id =
      isAboutNode
      ? mapping.optional("id", as: .name) ?? content?.node
      : mapping.required("id", as: .name)
    let prompt =
      isAboutNode
      ? mapping.optional("prompt", as: texts.prose)
      : mapping.required("prompt", as: texts.prose)
    let figures = mapping.optional("figures", as: .figures) ?? scope.lesson.figures
    let hints = mapping.optional("hints", as: .list(of: texts.prose)) ?? []
    if kind == nil { reportKinds(kinds.map(\.reader.key), of: mapping) }
    mapping.finish()
    guard let content, let id else { return nil }
    return Question(id: id, kind: content, prompt: prompt, figures: figures, hints: hints)
  }

  /// Notes that there is no kind or more than one, unless the unknown key of a misspelt kind,
  /// which is noted with the right spelling, says it better.
  private static func reportKinds(_ found: [String], of mapping: MappingReader) {
    let allowed = QuestionKindReader.all.map(\.key)
    guard !found.isEmpty || !mapping.hasMisspelling(of: allowed) else { return }
    mapping.node.report(.questionKinds(found: found, allowed: allowed))
  }
}

extension Question.Kind {
  /// The node that a question of a value or gradient is about.
  fileprivate var node: String? {
    switch self {
    case .value(let node), .gradient(let node): node
    case .number, .choice, .table: nil
    }
  }
}
