import Curriculum

extension QuestionKindReader {
  /// `choice:` with a list of options, exactly one of them right.
  static let choice = QuestionKindReader(
    key: "choice", shape: .list(.mapping(.option), 2...8), isAboutNode: false
  ) { node, scope in
    guard let items = node.list() else { return nil }
    let options = items.map { readOption($0, in: scope) }
    let highest = 8
    guard (2...highest).contains(items.count) else {
      node.report(.wrongCount(found: items.count, lowest: 2, highest: highest))
      return nil
    }
    // An option that cannot be read may be the right one.
    guard !options.contains(nil) else { return nil }
    let good = options.compactMap(\.self)
    let rightCount = good.count(where: \.isRight)
    guard rightCount == 1 else {
      node.report(.rightOptions(found: rightCount))
      return nil
    }
    return .choice(ChoiceQuestion(options: good))
  }

  private static func readOption(
    _ node: LocatedNode, in scope: StepScope
  ) -> ChoiceQuestion.Option? {
    guard var mapping = node.mapping(.option) else { return nil }
    let right = mapping.node("right")
    let wrong = mapping.node("wrong")
    let why = mapping.value("why", as: scope.texts.prose)
    mapping.finish()
    guard let said = right ?? wrong else {
      // The unknown key of a misspelt one, noted with the right spelling, says it better.
      if !mapping.hasMisspelling(of: ["right", "wrong"]) {
        node.report(.optionNeitherRightNorWrong)
      }
      return nil
    }
    guard right == nil || wrong == nil else {
      node.report(.optionRightAndWrong)
      return nil
    }
    return scope.texts.prose.read(said).map {
      ChoiceQuestion.Option(text: $0, isRight: right != nil, why: why)
    }
  }
}
