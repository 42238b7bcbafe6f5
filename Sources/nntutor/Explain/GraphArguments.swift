import Autodiff

/// The arguments of `explain`, taken apart into definitions and given values.
///
/// A piece ends with its argument, and at a semicolon or the end of a line outside brackets; a
/// bracket that is never closed does not count as one. A piece whose right side names no node is a
/// given value, wherever it stands; where all are, the last is what is to be computed. A value alone
/// may have a decimal comma.
struct GraphArguments {
  /// A `name = formula` of the arguments.
  struct Piece {
    /// The text, as it was written.
    var text: String
    /// The argument that it is in.
    var argument: Int
    /// Where it begins there, in Characters from 0.
    var offset: Int

    /// Writes a point for the comma of a number that is the whole right side, where it can be nothing
    /// but a decimal comma.
    mutating func readDecimalComma() {
      guard let formula, formula.text.wholeMatch(of: #/\s*[-−+]?\d+,\d+(e[-+]?\d+)?\s*/#) != nil
      else { return }
      text = text.replacing(",", with: ".")
    }

    /// The name before the equals sign and where it begins in the text; nil without an equals sign.
    var name: (text: String, offset: Int)? {
      guard let equals = text.firstIndex(of: "=") else { return nil }
      let left = text[..<equals]
      let start = left.firstIndex { !$0.isWhitespace } ?? equals
      let end = left.lastIndex { !$0.isWhitespace }.map(left.index(after:)) ?? start
      return (String(text[start..<end]), text.distance(from: text.startIndex, to: start))
    }

    /// What is after the equals sign and where it begins in the text.
    var formula: (text: String, offset: Int)? {
      text.firstIndex(of: "=").map {
        (String(text[$0...].dropFirst()), text.distance(from: text.startIndex, to: $0) + 1)
      }
    }
  }

  /// The arguments as they were written.
  let arguments: [String]
  /// The nodes with given values.
  private(set) var given: [Piece] = []
  /// The nodes that are computed.
  private(set) var definitions: [Piece] = []

  /// Takes arguments apart.
  init(_ arguments: [String]) {
    self.arguments = arguments
    let pieces = arguments.enumerated().flatMap { Self.pieces(of: $0.element, argument: $0.offset) }
    let names = Set(pieces.compactMap { $0.name?.text })
    for var piece in pieces {
      piece.readDecimalComma()
      if Self.isConstant(piece, nodes: names) {
        given.append(piece)
      } else {
        definitions.append(piece)
      }
    }
    if definitions.isEmpty, let last = given.popLast() { definitions.append(last) }
  }

  /// Builds the graph.
  ///
  /// - Parameter output: The node that the graph is for; the last definition unless named.
  func graph(output: String?) throws(GraphProblems) -> Graph {
    try Graph(
      given: given.map { ($0.name?.text ?? "", $0.formula?.text ?? "") },
      definitions: definitions.map(\.text), output: output)
  }

  /// Returns the piece a problem is in and where in its argument it begins; nil for a problem of
  /// the graph as a whole.
  func location(of problem: GraphProblem) -> (argument: Int, offset: Int)? {
    func place(_ pieces: [Piece], _ index: Int, _ inner: (Piece) -> Int) -> (Int, Int)? {
      guard pieces.indices.contains(index) else { return nil }
      return (pieces[index].argument, pieces[index].offset + inner(pieces[index]) + problem.offset)
    }
    return switch problem.place {
    case .givenName(let index): place(given, index) { $0.name?.offset ?? 0 }
    case .givenValue(let index): place(given, index) { $0.formula?.offset ?? 0 }
    case .definition(let index): place(definitions, index) { _ in 0 }
    case .output, .graph: nil
    }
  }

  /// Returns the piece that defines a node.
  func piece(defining node: String) -> Piece? {
    (given + definitions).first { $0.name?.text == node }
  }

  private static func pieces(of argument: String, argument index: Int) -> [Piece] {
    let isBalanced = argument.count { $0 == "(" } == argument.count { $0 == ")" }
    var pieces: [Piece] = []
    var text = ""
    var start = 0
    var depth = 0
    func end(_ pieces: inout [Piece]) {
      if !text.allSatisfy(\.isWhitespace) {
        pieces.append(Piece(text: text, argument: index, offset: start))
      }
      text = ""
    }
    for (offset, character) in argument.enumerated() {
      if isBalanced, character == "(" { depth += 1 }
      if isBalanced, character == ")" { depth = max(depth - 1, 0) }
      if depth == 0, character == ";" || character.isNewline {
        end(&pieces)
        start = offset + 1
      } else {
        text.append(character)
      }
    }
    end(&pieces)
    return pieces
  }

  private static func isConstant(_ piece: Piece, nodes: Set<String>) -> Bool {
    guard let formula = piece.formula?.text,
      let parsed = try? ParsedExpression(parsing: formula)
    else { return false }
    return parsed.mentions.allSatisfy {
      MathematicalConstant(rawValue: $0.name) != nil && !nodes.contains($0.name)
    }
  }
}
