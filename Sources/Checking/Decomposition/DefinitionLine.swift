import Autodiff

/// A line `name = formula` of a formula that was taken apart.
struct DefinitionLine: Hashable, Sendable {
  let name: String
  let formula: Expression

  /// Reads lines, separated by semicolons or line breaks, or by commas with `name =` behind them.
  ///
  /// - Parameter known: The names that are there before the first line.
  /// - Throws: The first line that cannot be read, with the place in the whole text.
  static func lines(
    in text: String, known: [String]
  ) throws(AnswerProblem) -> [DefinitionLine] {
    guard !text.trimmingSpaces.isEmpty else { throw .empty }
    guard text.utf8.count <= AnswerReader.longestAnswer else {
      throw .tooLong(limit: AnswerReader.longestAnswer)
    }
    var lines: [DefinitionLine] = []
    var names = known
    var offset = 0
    for piece in pieces(of: text) {
      defer { offset += piece.count + 1 }
      guard !piece.trimmingSpaces.isEmpty else { continue }
      let line = try read(piece, number: lines.count + 1, offset: offset, known: names)
      names.append(line.name)
      lines.append(line)
    }
    guard !lines.isEmpty else { throw .empty }
    return lines
  }

  /// The text between the separators that stand in no brackets, where they separate arguments.
  private static func pieces(of text: String) -> [Substring] {
    var depth = 0
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      let character = text[index]
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(depth - 1, 0) }
      let isSeparator =
        character.isNewline
        || depth == 0
          && (character == ";"
            || character == "," && beginsDefinition(text[index...].dropFirst()))
      guard isSeparator else { continue }
      pieces.append(text[start..<index])
      start = text.index(after: index)
    }
    return pieces + [text[start...]]
  }

  /// Whether a name and `=` come next: a comma before them is no decimal mark.
  private static func beginsDefinition(_ rest: Substring) -> Bool {
    let name = rest.prefix { $0 != "=" && $0 != "," && $0 != ";" && !$0.isNewline }
    guard rest[name.endIndex...].first == "=" else { return false }
    if case .name? = try? Expression(parsing: String(name.trimmingSpaces)) { return true }
    return false
  }

  private static func read(
    _ piece: Substring, number: Int, offset: Int, known: [String]
  ) throws(AnswerProblem) -> DefinitionLine {
    guard let equals = piece.firstIndex(of: "=") else { throw .lineWithoutName(line: number) }
    let left = String(piece[..<equals].trimmingSpaces)
    guard case .name(let name)? = try? Expression(parsing: left) else {
      throw .lineWithoutName(line: number)
    }
    guard !known.contains(name) else { throw .nameTaken(name, line: number) }
    let right = String(piece[piece.index(after: equals)...])
    do {
      let formula = try FormulaReader(names: known).read(right)
      return DefinitionLine(name: name, formula: formula)
    } catch .syntax(var problem) {
      problem.offset += offset + piece.distance(from: piece.startIndex, to: equals) + 1
      throw .syntax(problem)
    } catch .empty {
      throw .lineWithoutFormula(line: number, name: name)
    } catch {
      throw error
    }
  }
}
