import Curriculum
import LessonFormat
import TestSupport
import Testing
import Yams

@Suite("Finding anchors before the parser does")
struct AnchorAgreementTests {
  /// Pieces of YAML that are apt to make a text with `&` and `*` in it mean another thing.
  private static let pieces = [
    "a", "b1", ": ", ":", "- ", "-", "? ", "&a ", "&b", "*a", "*", "&", "**b** ", "a &b ", "\n",
    "\n", "\n  ", "\n    ", "\n ", " ", "{", "}", "[", "]", ", ", ",", "'", "\"", "''", "\\\"",
    "\\", "#", " # &c", "|\n", ">-\n  ", "|2\n", "---\n", "\n--- ", "\n...\n", "key: ", "- k: v\n",
    "é", "@", "~", "x: |\n  ", "\"q\": ", "'s': &b ", "w: {", "}\n", "]\n", "- - ", "? a\n: b\n",
  ]

  @Test("of 15,000 random texts exactly those are refused in which the parser finds an anchor")
  func agreement() throws {
    var generator = SeededGenerator(seed: 2)
    var disagreements: [String] = []
    var counts = (parsed: 0, anchored: 0, innocent: 0)
    for _ in 0..<15_000 {
      let length = Int.random(in: 1...20, using: &generator)
      let text = (0..<length).compactMap { _ in Self.pieces.randomElement(using: &generator) }
        .joined()
      guard let hasAnchor = Self.parserFindsAnchor(text) else { continue }
      counts.parsed += 1
      if hasAnchor { counts.anchored += 1 }
      if !hasAnchor, text.contains("&") { counts.innocent += 1 }
      let isRefused = LessonReader.read(text, path: "p").diagnostics.contains {
        if case .anchorOrAlias = $0.problem { true } else { false }
      }
      if isRefused != hasAnchor { disagreements.append(text) }
    }
    expectEqual(disagreements, [])
    // Of each kind there must have been some, or nothing was tested.
    #expect(counts.parsed > 1000 && counts.anchored > 100 && counts.innocent > 100, "\(counts)")
  }

  /// Whether a node of a text has an anchor; nil if the text is not one YAML document.
  ///
  /// An alias needs an anchor before it, so a text without anchors has no alias either.
  private static func parserFindsAnchor(_ text: String) -> Bool? {
    guard let parser = try? Parser(yaml: text, resolver: .basic, encoding: .utf8),
      let root = try? parser.singleRoot()
    else { return nil }
    // Nodes refer to their anchors weakly; it is the parser that keeps them.
    return withExtendedLifetime(parser) { hasAnchor(root) }
  }

  private static func hasAnchor(_ node: Node) -> Bool {
    if node.anchor != nil { return true }
    switch node {
    case .scalar, .alias: return false
    case .sequence(let items): return items.contains(where: hasAnchor)
    case .mapping(let pairs): return pairs.contains { hasAnchor($0.key) || hasAnchor($0.value) }
    }
  }
}
