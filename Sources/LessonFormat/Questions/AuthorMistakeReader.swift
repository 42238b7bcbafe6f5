import Autodiff
import Curriculum

/// Reads the mistakes that an author expects in a question.
enum AuthorMistakeReader {
  /// The most mistakes a question may name.
  static let limit = 12

  /// Reads the list under `mistakes`.
  static func read(_ mapping: inout MappingReader, in scope: StepScope) -> [AuthorMistake] {
    let nodes = mapping.value("mistakes", as: .list(of: .located, 1...limit)) ?? []
    return nodes.compactMap { read($0, in: scope) }
  }

  private static func read(_ node: LocatedNode, in scope: StepScope) -> AuthorMistake? {
    guard var mapping = node.mapping(.mistake) else { return nil }
    let gives = mapping.value("gives", as: FormulaTextReader.number(in: scope))
    let codeNode = mapping.node("code")
    let name = mapping.value("code", as: .mistakeCode)
    let says = mapping.value("say", as: scope.texts.prose)
    mapping.finish()
    guard let gives, let name, let codeNode else { return nil }
    if let code = MistakeCode(rawValue: name) {
      return AuthorMistake(gives: gives, code: code, says: says)
    }
    guard says != nil else {
      let nearest = codeNode.suggestion(
        for: name, among: MistakeCode.allCases.map(\.rawValue))
      codeNode.report(.mistakeWithoutWords(name, nearest: nearest))
      return nil
    }
    return AuthorMistake(gives: gives, code: .author(name), says: says)
  }
}

extension ValueReader<String> {
  /// The code of a mistake: capital letters, digits and hyphens, at most 40.
  fileprivate static var mistakeCode: Self {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      let isCode = text.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }
      guard isCode, let first = text.first, first.isLetter, text.count <= 40 else {
        node.report(.invalidMistakeCode(text))
        return nil
      }
      return text
    }
  }
}
