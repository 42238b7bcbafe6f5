/// A lesson, or several, in which a rule finds something or nothing: only the keys that matter.
public struct RuleExample: Sendable {
  /// The keys of each file, as written.
  public let excerpts: [String]

  /// Takes the keys of one file or of several.
  init(_ excerpts: String...) { self.excerpts = excerpts }

  /// The whole files.
  public var files: [String] { excerpts.map(Self.whole) }

  private static let rest = [
    ("format", "format: 1"), ("id", "id: example"),
    ("title", "title: { es: Ejemplo, en: Example }"),
    ("goal", "goal: { es: Aprender, en: Learn }"),
    (
      "graphs",
      """
      graphs:
        product: { given: { w: 3, x: -4 }, nodes: [ "L = w*x" ], parameters: [w] }
      """
    ),
    (
      "steps",
      """
      steps:
        - id: forward
          text: { es: Un producto., en: A product. }
          ask: [ value: L ]
      """
    ),
  ]

  /// Adds the keys that a lesson needs and an excerpt lacks.
  private static func whole(_ excerpt: String) -> String {
    let lines = excerpt.split(separator: "\n")
    let missing = rest.filter { key, _ in !lines.contains { $0.hasPrefix("\(key):") } }
    return ([excerpt] + missing.map(\.1)).joined(separator: "\n") + "\n"
  }
}
