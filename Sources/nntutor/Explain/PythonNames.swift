import Autodiff
import Screen

/// The names of nodes as Python identifiers, each different.
///
/// Letters outside ASCII are written out (`σ1` becomes `sigma1`), because Python takes some of
/// them for the same name; a prime becomes `_prime`.
struct PythonNames {
  /// What a node cannot be called: the words of the language and what the script itself uses.
  private static let reserved: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
    "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
    "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
    "while", "with", "yield", "gradient", "math", "maximum", "minimum", "name", "node", "nodes",
    "number", "print", "step", "torch",
  ]

  private var names: [String: String] = [:]

  /// Chooses the identifiers for nodes, in their order.
  init(_ nodes: [String]) {
    var used = Self.reserved
    var counts: [String: Int] = [:]
    for node in nodes {
      let plain = Self.identifier(node)
      var name = plain
      while !used.insert(name).inserted {
        let count = counts[plain, default: 1] + 1
        counts[plain] = count
        name = "\(plain)_\(count)"
      }
      names[node] = name
    }
  }

  /// Returns the identifier of a node.
  subscript(node: String) -> String { names[node] ?? node }

  private static func identifier(_ node: String) -> String {
    let letters = node.map { character in
      if character == "'" { return "_prime" }
      return Glyphs.asciiText(Text(sanitizing: String(character))).string
        .filter { $0.isLetter || $0.isNumber || $0 == "_" }
    }.joined()
    return letters.first?.isLetter == true ? letters : "node" + letters
  }
}
