import Curriculum

/// Reads the texts of a lesson: strings, or mappings by language.
struct TextReader {
  /// The most characters a text may have.
  static let lengthLimit = 4000

  /// The languages every text must have.
  var languages: [Language]
  /// The names that placeholders may have, or nil if they cannot be checked.
  var placeholders: Set<String>? = []
  /// What is told of a placeholder in a step that should name a graph; nil in any other.
  var faults: StepFaults?

  /// A text of any number of paragraphs.
  var prose: ValueReader<LocalizedText> {
    ValueReader { read($0, isLine: false) }
  }

  /// A text of one line.
  var line: ValueReader<LocalizedText> {
    ValueReader { read($0, isLine: true) }
  }

  private func read(_ node: LocatedNode, isLine: Bool) -> LocalizedText? {
    if node.string != nil { return check(node, isLine: isLine).map { LocalizedText($0) } }
    guard let entries = node.entries(expecting: .localizedText) else { return nil }
    var texts: [Language: String] = [:]
    var isWhole = true
    var namesUnknown = false
    for entry in entries {
      guard let language = Language(rawValue: entry.name) else {
        entry.key.report(.unknownLanguage(entry.name))
        (isWhole, namesUnknown) = (false, true)
        continue
      }
      texts[language] = check(entry.value, isLine: isLine)
      if texts[language] == nil { isWhole = false }
    }
    for language in languages where !entries.contains(where: { $0.name == language.rawValue }) {
      // A language that is written wrong, which has been noted, may be this one.
      if !namesUnknown { node.report(.missingLanguage(language)) }
      isWhole = false
    }
    return isWhole ? LocalizedText(texts) : nil
  }

  /// Returns a text without the line ends that a block scalar leaves behind it.
  private func check(_ node: LocatedNode, isLine: Bool) -> String? {
    guard var text = node.scalar() else { return nil }
    while text.last == "\n" { text.removeLast() }
    guard !text.allSatisfy(\.isWhitespace) else {
      node.report(.emptyText)
      return nil
    }
    // No text has more characters than bytes, which are counted faster.
    guard text.utf8.count <= Self.lengthLimit || text.count <= Self.lengthLimit else {
      node.report(.textTooLong(limit: Self.lengthLimit))
      return nil
    }
    if let comment = node.commentInText {
      node.report(.commentInText(comment), atCharacter: text.count, severity: .warning)
    }
    let isPrintable = checkControls(of: text, in: node)
    let isAsLong = !isLine || !text.contains("\n")
    if !isAsLong { node.report(.severalLines) }
    return checkPlaceholders(of: text, in: node) && isPrintable && isAsLong ? text : nil
  }

  /// Notes the first control character of a text, which only an escape can have brought in.
  private func checkControls(of text: String, in node: LocatedNode) -> Bool {
    func control(in scalars: String.UnicodeScalarView) -> Unicode.Scalar? {
      scalars.first { $0 != "\n" && SourceText.isControl($0) }
    }
    guard control(in: text.unicodeScalars) != nil else { return true }
    for (index, character) in text.enumerated() {
      guard let control = control(in: String(character).unicodeScalars) else { continue }
      node.report(.controlCharacter(code: control.value), atCharacter: index)
      return false
    }
    return true
  }

  private func checkPlaceholders(of text: String, in node: LocatedNode) -> Bool {
    guard let placeholders, let end = text.lastIndex(of: "}") else { return true }
    var isGood = true
    var rest = text[...end]
    var index = 0
    for name in Prose.placeholders(in: String(rest)) {
      let range = rest.firstRange(of: "{\(name)}")
      // Counted from the one before: from the start, each would take as long as the text is.
      if let range { index += text.distance(from: rest.startIndex, to: range.lowerBound) }
      if !placeholders.contains(name) {
        let place = range == nil ? 0 : index
        if let faults {
          faults.report(.graphNotNamed, at: node, character: place)
        } else {
          node.report(.unknownPlaceholder(name), atCharacter: place)
        }
        isGood = false
      }
      if let range {
        rest = rest[range.upperBound...]
        index += text.distance(from: range.lowerBound, to: range.upperBound)
      }
    }
    return isGood
  }
}
