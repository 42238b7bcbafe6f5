import Curriculum

/// Reads a question of a step.
enum QuestionReader {
  /// Reads a question; nil if something in it is wrong, which is noted.
  static func read(_ node: LocatedNode, in scope: StepScope) -> Question? {
    guard var mapping = node.mapping(.question) else { return nil }
    let kinds = QuestionKindReader.all.compactMap { reader in
      mapping.node(reader.key).map { (reader: reader, value: $0) }
    }
    let kind = kinds.count == 1 ? kinds.first : nil
    let content = kind.flatMap { $0.reader.read($0.value, scope) }
    let isWorded = kind.map { $0.reader.isWorded($0.value) } ?? true
    let texts = scope.texts
    let id =
      isWorded
      ? mapping.value("id", as: .name) ?? content?.ownID
      : mapping.needed("id", as: .name)
    let prompt =
      isWorded
      ? mapping.value("prompt", as: texts.prose)
      : mapping.needed("prompt", as: texts.prose)
    let figures = mapping.value("figures", as: .figures) ?? scope.lesson.figures
    let hints = mapping.value("hints", as: .list(of: texts.prose)) ?? []
    let takesMistakes = content?.takesMistakes ?? true
    if !takesMistakes {
      mapping.node("mistakes")?.report(.unknownKey("mistakes", nearest: nil))
    }
    let mistakes = takesMistakes ? AuthorMistakeReader.read(&mapping, in: scope) : []
    let noted = kind == nil ? reportKinds(kinds.map(\.reader.key), of: mapping) : nil
    mapping.finish(noted: noted)
    guard let content, let id else { return nil }
    return Question(
      id: id, kind: content, prompt: prompt, figures: figures, hints: hints, mistakes: mistakes)
  }

  /// Notes that there is no kind or more than one, unless the unknown key of a misspelt kind,
  /// which is noted with the right spelling, says it better.
  ///
  /// Returns the unknown key that was meant for a kind, where it is noted as such.
  private static func reportKinds(_ found: [String], of mapping: MappingReader) -> MappingEntry? {
    let allowed = QuestionKindReader.all.map(\.key)
    guard !found.isEmpty || !mapping.hasMisspelling(of: allowed) else { return nil }
    if found.isEmpty, let strange = mapping.firstStrange {
      strange.key.report(.unknownQuestionKind(strange.name, allowed: allowed))
      return strange
    }
    mapping.node.report(.questionKinds(found: found, allowed: allowed))
    return nil
  }
}

extension Question.Kind {
  /// Whether a mistake of the author's can be recognised: where a number or a formula is asked.
  fileprivate var takesMistakes: Bool {
    switch self {
    case .value, .gradient, .localDerivative, .update, .number, .expression, .table, .matrix: true
    case .decomposition, .find, .experiment, .choice: false
    }
  }

  /// The id of a question that the program words itself, unless the author gives another.
  fileprivate var ownID: String? {
    switch self {
    case .value(let node), .gradient(let node): node
    case .update(let parameter, _): parameter + "'"
    case .localDerivative(let consumer, let input): "\(consumer)-by-\(input)"
    case .decomposition(let node): "\(node)-operations"
    case .expression(let question):
      switch question.subject {
      case .quantity(.value(let node)): "\(node)-formula"
      case .quantity(.gradient(let node)): "gradient-\(node)-formula"
      case .quantity(.localDerivative(let consumer, let input)): "\(consumer)-by-\(input)-formula"
      case .expression: nil
      }
    case .experiment: "experiment"
    case .number, .choice, .table, .matrix, .find: nil
    }
  }
}
