import Curriculum

/// Reads a step of a lesson.
enum StepReader {
  /// The most questions a step may ask; a screen shows about ten at once.
  static let questionLimit = 20

  /// Reads a step; nil if something in it is wrong, which is noted.
  ///
  /// - Parameter usedIDs: The ids of the steps before, to which the step's is added.
  static func read(
    _ node: LocatedNode, in lesson: LessonScope, usedIDs: inout Set<String>
  ) -> Step? {
    guard var mapping = node.mapping(.step) else { return nil }
    let id = mapping.value("id", as: .unused(.identifier, in: usedIDs))
    if let id { usedIDs.insert(id) }
    let scope = StepScope(&mapping, in: lesson)
    let texts = scope.texts
    let title = mapping.value("title", as: texts.line)
    let text = mapping.value("text", as: texts.prose)
    let questions = readQuestions(&mapping, in: scope)
    let asksGradient = questions.contains { if case .gradient = $0.kind { true } else { false } }
    let pictureNode = mapping.node("picture")
    let draws = questions.flatMap(\.fields).contains { $0.experiment != nil }
    if draws { pictureNode?.report(.experiment(.drawsItself)) }
    let picture =
      draws
      ? .experiment
      : pictureNode.flatMap { PictureReader.read($0, in: scope, asksGradient: asksGradient) }
    let hints = mapping.value("hints", as: .list(of: texts.prose)) ?? []
    let after = mapping.value("after", as: texts.prose)
    let allowsReveal = mapping.value("reveal", as: .boolean) ?? true
    mapping.finish()
    guard let id, let text else { return nil }
    return Step(
      id: id, title: title, graph: scope.graphName, given: scope.given,
      updates: scope.updates, text: text, picture: picture, questions: questions, hints: hints,
      after: after,
      allowsReveal: allowsReveal)
  }

  private static func readQuestions(
    _ mapping: inout MappingReader, in scope: StepScope
  ) -> [Question] {
    var usedFields: Set<String> = []
    let nodes = mapping.value("ask", as: .list(of: .located, 0...questionLimit)) ?? []
    return nodes.compactMap { node in
      guard let question = QuestionReader.read(node, in: scope) else { return nil }
      let repeated = question.fields.first { !usedFields.insert($0.id).inserted }
      if let repeated { node.report(.repeatedField(repeated.id)) }
      return question
    }
  }
}

extension ValueReader<String> {
  /// A name that is not among those used already.
  static func unused(_ reader: Self, in used: Set<String>) -> Self {
    ValueReader { node in
      guard let name = reader.read(node) else { return nil }
      guard !used.contains(name) else {
        node.report(.repeatedID(name))
        return nil
      }
      return name
    }
  }
}
