/// Lesson prose, read: paragraphs of plain and emphasised runs.
///
/// The markup is that of the lesson format: blank lines separate paragraphs, lines that start
/// with two spaces are kept as they are, `**term**` is emphasis, `{node}` stands for a value,
/// `{{` is a brace, a decimal point between digits becomes the learner's decimal mark unless it
/// is written `\.`.
public struct Prose: Hashable, Sendable {
  /// A piece of text in one style.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Whether it is emphasised.
    public var isEmphasised: Bool

    /// Creates a run.
    public init(_ text: String, isEmphasised: Bool = false) {
      self.text = text
      self.isEmphasised = isEmphasised
    }
  }

  /// A block between blank lines, or a line that is kept as it is.
  public enum Block: Hashable, Sendable {
    /// Text to be wrapped.
    case paragraph([Run])
    /// A line with its leading spaces, not to be wrapped.
    case verbatim(String)
    /// An empty line between blocks.
    case gap
  }

  /// The blocks in order.
  public var blocks: [Block]

  /// Reads prose.
  ///
  /// - Parameters:
  ///   - source: The text as the author wrote it.
  ///   - decimalMark: What a decimal point between digits is shown as.
  ///   - value: The text for a placeholder, or nil to leave it as written.
  public init(
    _ source: String, decimalMark: Character = ".", value: (String) -> String? = { _ in nil }
  ) {
    blocks = []
    var paragraph: [String] = []
    var gapPending = false

    func flush(_ blocks: inout [Block]) {
      guard !paragraph.isEmpty else { return }
      let text = ProseMarkup.expand(
        paragraph.joined(separator: " "), decimalMark: decimalMark, value: value)
      blocks.append(.paragraph(ProseMarkup.runs(in: text)))
      paragraph = []
    }
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) {
        flush(&blocks)
        gapPending = !blocks.isEmpty
        continue
      }
      if gapPending {
        blocks.append(.gap)
        gapPending = false
      }
      if line.hasPrefix("  ") {
        flush(&blocks)
        let text = ProseMarkup.expand(String(line), decimalMark: decimalMark, value: value)
        blocks.append(.verbatim(ProseMarkup.runs(in: text).map(\.text).joined()))
      } else {
        paragraph.append(String(line))
      }
    }
    flush(&blocks)
  }

  /// The names of the placeholders of a text, in order, for checking them against a graph.
  public static func placeholders(in source: String) -> [String] {
    var names: [String] = []
    guard source.utf8.contains(UInt8(ascii: "{")) else { return names }
    _ = ProseMarkup.expand(source, decimalMark: ".") { name in
      names.append(name)
      return nil
    }
    return names
  }

  /// The text on one line without markup.
  public var plainText: String {
    blocks.compactMap { block in
      switch block {
      case .paragraph(let runs): runs.map(\.text).joined()
      case .verbatim(let line): String(line.drop { $0 == " " })
      case .gap: nil
      }
    }.joined(separator: " ")
  }
}
