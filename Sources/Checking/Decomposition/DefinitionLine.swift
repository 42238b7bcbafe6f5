import Autodiff

/// A line `name = formula` of a formula that was taken apart.
struct DefinitionLine: Hashable, Sendable {
  let name: String
  let formula: Expression

  /// Reads lines, separated by semicolons or line breaks.
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

  /// The text between the semicolons that stand in no brackets, which separate arguments there.
  private static func pieces(of text: String) -> [Substring] {
    var depth = 0
    return text.split(omittingEmptySubsequences: false) { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(depth - 1, 0) }
      return depth == 0 && character == ";" || character.isNewline
    }
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
