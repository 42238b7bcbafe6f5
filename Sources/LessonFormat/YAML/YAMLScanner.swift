import Curriculum

/// Reads a YAML text just far enough to refuse what a lesson must not hold, before it is composed.
///
/// Composing resolves aliases, so a few lines of them can stand for more nodes than a computer can
/// hold; a composed node no longer tells that it came from one. The parser's events are not public,
/// so this follows the scanner of libyaml: what is a quoted, plain or block scalar and where it
/// ends, which depends on indentation. It finds anchors, aliases, tags, several documents, repeated
/// keys, and nesting that is too deep. It stops without a word at what libyaml calls an error,
/// because the parser tells that itself.
struct YAMLScanner {
  /// The deepest nesting of lists and mappings that is read.
  static let depthLimit = 64
  /// The number of refusals after which the rest is not looked at.
  static let refusalLimit = 20

  /// A block list or mapping that is open.
  struct Block {
    var outerIndent: Int
    var keys: Set<String> = []
  }

  /// A list or mapping in brackets that is open.
  struct Flow {
    var isMapping: Bool
    var offset: Int
    var keys: Set<String> = []
  }

  /// A scalar or bracket that is a key if a colon follows.
  struct SimpleKey {
    var offset: Int
    var lineStart: Int
    /// Whether nothing else can stand here, because it begins a line of a block mapping.
    var isRequired: Bool
    /// Where the key's text is, if it is a scalar of one line without escapes.
    var text: Range<Int>?
  }

  let text: [Unicode.Scalar]
  var position = 0
  var lineStart = 0
  var indent = -1
  var blocks: [Block] = []
  var flows: [Flow] = []
  /// The possible key of every level of brackets, the outermost first.
  var simpleKeys: [SimpleKey?] = [nil]
  var allowsKey = true
  var isStopped = false
  private var documentIsOpen = false
  private var documentHasEnded = false
  private(set) var refusals: [(offset: Int, problem: LessonProblem)] = []

  private init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  /// Returns what a text must be refused for, in the order of the text; empty if for nothing.
  static func refusals(in source: SourceText) -> [(offset: Int, problem: LessonProblem)] {
    var scanner = YAMLScanner(source.scalars)
    while !scanner.isStopped { scanner.readToken() }
    return scanner.refusals
  }

  /// The scalar at a distance from the position, or nil past the end.
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    let index = position + distance
    return index < text.count ? text[index] : nil
  }

  /// Whether a space, a line end or the end of the text stands at a distance from the position.
  func isBlank(_ distance: Int = 0) -> Bool {
    switch peek(distance) {
    case nil, " ", "\n": true
    default: false
    }
  }

  var column: Int { position - lineStart }

  /// Moves past the scalar at the position.
  mutating func advance() {
    guard let scalar = peek() else { return }
    position += 1
    if scalar == "\n" { lineStart = position }
  }

  mutating func refuse(_ problem: LessonProblem, at offset: Int) {
    refusals.append((offset, problem))
    if refusals.count >= Self.refusalLimit { isStopped = true }
  }

  /// Whether `---` or `...` stands at the position and begins a line.
  func isDocumentMarker() -> Bool {
    guard column == 0, isBlank(3), let first = peek(), first == "-" || first == "." else {
      return false
    }
    return peek(1) == first && peek(2) == first
  }

  private mutating func readToken() {
    skipToToken()
    removeStaleKeys()
    unroll(to: column)
    guard !isStopped, let scalar = peek() else {
      isStopped = true
      return
    }
    if column == 0, scalar == "%" {
      readDirective()
      return
    }
    if isDocumentMarker() {
      readDocumentMarker(scalar)
      return
    }
    beginDocument()
    guard !isStopped else { return }
    switch scalar {
    case "[", "{": openBracket(isMapping: scalar == "{")
    case "]", "}": closeBracket()
    case ",": readIndicator(allowsKeyAfter: true)
    // An item of a block list in brackets that began on a line before.
    case "-" where isBlank(1) && flows.last.map({ $0.offset < lineStart }) == true:
      isStopped = true
    case "-" where isBlank(1): readBlockIndicator(allowsKeyAfter: true)
    case "?" where !flows.isEmpty || isBlank(1): readBlockIndicator(allowsKeyAfter: flows.isEmpty)
    case ":" where !flows.isEmpty || isBlank(1): readValueIndicator()
    case "*", "&", "!": readProperty(scalar)
    case "|" where flows.isEmpty, ">" where flows.isEmpty: readBlockScalar()
    case "'", "\"": readQuotedScalar(scalar)
    // A question mark or colon that begins a plain scalar stands outside brackets: see above.
    case "#", "|", ">", "%", "@", "`": isStopped = true
    default: readPlainScalar()
    }
  }

  private mutating func skipToToken() {
    while true {
      while peek() == " " { advance() }
      if peek() == "#" {
        while let scalar = peek(), scalar != "\n" { advance() }
      }
      guard peek() == "\n" else { return }
      advance()
      if flows.isEmpty { allowsKey = true }
    }
  }

  private mutating func readDirective() {
    unroll(to: -1)
    removeKey()
    allowsKey = false
    while let scalar = peek(), scalar != "\n" { advance() }
  }

  private mutating func readDocumentMarker(_ scalar: Unicode.Scalar) {
    // Inside brackets a marker is an error, which the parser reports.
    guard flows.isEmpty else {
      isStopped = true
      return
    }
    unroll(to: -1)
    removeKey()
    allowsKey = false
    if scalar == "." {
      documentHasEnded = documentIsOpen
    } else if documentIsOpen {
      refuse(.severalDocuments, at: position)
      isStopped = true
    } else {
      documentIsOpen = true
    }
    for _ in 0..<3 { advance() }
  }

  private mutating func beginDocument() {
    documentIsOpen = true
    guard documentHasEnded else { return }
    refuse(.severalDocuments, at: position)
    isStopped = true
  }
}
