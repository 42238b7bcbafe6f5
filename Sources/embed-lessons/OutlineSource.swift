import Yams

/// The Swift source of what the list of lessons shows of a lesson file.
///
/// The program can then show the list without reading any lesson. What stands here has to agree
/// with what `LessonFormat` reads, which a test looks at for every shipped lesson.
struct OutlineSource {
  /// The expression.
  let text: String

  /// Makes the outline of a file out; nil where it is no lesson.
  init?(yaml: String) {
    guard let root = try? compose(yaml: yaml)?.mapping,
      let id = root["id"]?.string, let title = Self.localized(root["title"]),
      let goal = Self.localized(root["goal"]), let steps = root["steps"]?.sequence
    else { return nil }
    let languages = root["languages"]?.sequence?.compactMap(\.string) ?? ["es", "en"]
    let requires = root["requires"]?.sequence?.compactMap(\.string) ?? []
    let variable = Self.variableGraphs(root)
    let defaultGraph = root["graphs"]?.mapping.flatMap { $0.count == 1 ? $0.keys.first : nil }
    let stepTexts = steps.compactMap { step -> String? in
      guard let id = step["id"]?.string else { return nil }
      let graph = step["graph"] ?? defaultGraph
      let asks = step["ask"]?.sequence?.isEmpty == false
      let isRepeatable = asks && graph?.string.map(variable.contains) == true
      return ".init(id: \(Self.quoted(id)), isRepeatable: \(isRepeatable))"
    }
    text = """
      LessonOutline(
            id: \(Self.quoted(id)),
            languages: [\(languages.compactMap(Self.language).joined(separator: ", "))],
            title: \(title),
            goal: \(goal),
            minutes: \(root["minutes"]?.string.flatMap(Int.init).map(String.init) ?? "nil"),
            requires: [\(requires.map(Self.quoted).joined(separator: ", "))],
            steps: [\(stepTexts.joined(separator: ", "))])
      """
  }

  /// The names of the graphs of which a given value may be drawn anew.
  private static func variableGraphs(_ root: Node.Mapping) -> Set<String> {
    let graphs = root["graphs"]?.mapping ?? [:]
    let variable = graphs.filter { _, graph in
      guard let vary = graph["vary"], graph["given"]?.mapping?.isEmpty == false else {
        return false
      }
      return vary.mapping.map { !$0.isEmpty } ?? (vary.string == "true")
    }
    return Set(variable.compactMap { name, _ in name.string })
  }

  /// Returns the expression of a text that is a string or a mapping by language.
  private static func localized(_ node: Node?) -> String? {
    if let text = node?.string { return "LocalizedText(\(quoted(text)))" }
    let texts = node?.mapping?.compactMap { key, value -> String? in
      guard let language = key.string.flatMap(language), let text = value.string else { return nil }
      return "\(language): \(quoted(text))"
    }
    return texts.map { "LocalizedText([\($0.joined(separator: ", "))])" }
  }

  private static func language(_ code: String) -> String? {
    ["es": ".spanish", "en": ".english"][code]
  }

  /// Returns the literal of a text without the line ends that a block scalar leaves behind it.
  private static func quoted(_ text: String) -> String {
    var text = text
    while text.last == "\n" { text.removeLast() }
    return EmbeddedSource.lineLiteral(text)
  }
}
