import Autodiff

/// Reads values for several names: `1; 1; -1.5`, or `w1 = 1; w2 = 1; b = -1.5` in any order.
struct ValueListReader {
  /// The names, in the order in which bare values stand for them.
  let names: [String]

  /// Reads the values, in the order of the names.
  ///
  /// - Throws: The first thing that is wrong.
  func read(_ text: String) throws(AnswerProblem) -> [Double] {
    guard !text.trimmingSpaces.isEmpty else { throw .empty }
    guard text.utf8.count <= AnswerReader.longestAnswer else {
      throw .tooLong(limit: AnswerReader.longestAnswer)
    }
    let items = parts(of: text)
    var values: [String: Double] = [:]
    var rest = text[...]
    for (position, item) in items.enumerated() {
      let start = rest.firstRange(of: item)?.lowerBound ?? rest.startIndex
      let (name, value): (String, Double)
      do {
        (name, value) = try named(item, position: position, count: items.count)
      } catch .syntax(var problem) {
        problem.offset += text.distance(from: text.startIndex, to: start)
        throw .syntax(problem)
      } catch {
        throw error
      }
      rest = text[start...].dropFirst(item.count)
      guard values.updateValue(value, forKey: name) == nil else { throw .valueTwice(name) }
    }
    let missing = names.filter { values[$0] == nil }
    guard missing.isEmpty else { throw .valuesMissing(missing, names: names) }
    return names.compactMap { values[$0] }
  }

  /// The items: between semicolons; where there are none, between commas with a space, or spaces.
  private func parts(of text: String) -> [String] {
    func split(_ separator: (Character) -> Bool) -> [String] {
      text.split(whereSeparator: separator).map { String($0.trimmingSpaces) }
        .filter { !$0.isEmpty }
    }
    if text.contains(";") || text.contains("\n") { return split { $0 == ";" || $0 == "\n" } }
    var spaced = text
    if spaced.contains(", ") { return spaced.split(separator: ", ").map(String.init) }
    // `w1 = 1` is one item.
    for form in [" =", "= "] {
      while let range = spaced.firstRange(of: form) { spaced.replaceSubrange(range, with: "=") }
    }
    let bySpaces = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
    if bySpaces.count == names.count { return bySpaces }
    let byCommas = text.split(separator: ",").map { String($0.trimmingSpaces) }
    return byCommas.count == names.count ? byCommas : [text]
  }

  private func named(
    _ item: String, position: Int, count: Int
  ) throws(AnswerProblem) -> (String, Double) {
    let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if sides.count == 2, let left = sides.first, let right = sides.last {
      let name = String(left.trimmingSpaces)
      guard names.contains(name) else {
        throw .unknownNames(
          [name], nearest: Spelling.nearest(to: name, among: names), known: names)
      }
      do {
        return (name, try AnswerReader.number(String(right)).value)
      } catch .syntax(var problem) {
        problem.offset += item.count - right.count
        throw .syntax(problem)
      } catch {
        throw error
      }
    }
    guard count == names.count, names.indices.contains(position) else {
      throw .valueCount(found: count, names: names)
    }
    return (names[position], try AnswerReader.number(item).value)
  }
}
