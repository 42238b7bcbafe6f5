/// Suggestions for misspelt words.
public enum Spelling {
  /// Returns the word that was probably meant, or nil if none is close.
  ///
  /// A word is close if it differs only in upper and lower case, or if at most a third of the
  /// letters (but one at least) were added, left out, changed, or swapped with a neighbour. A word of one letter is
  /// close to none but its other case. Of equally close words the first is returned.
  ///
  ///     Spelling.nearest(to: "sigm", among: ["sigma", "step"])   // "sigma"
  ///
  /// - Parameters:
  ///   - word: The word as it was written. Words of more than 40 letters have no suggestion.
  ///   - candidates: The words there are.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased())
    guard !letters.isEmpty, letters.count <= 40 else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().prefix(letters.count + limit + 1))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit, distance < min(letters.count, other.count) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The number of letters added, left out, changed or swapped with a neighbour that lead from one
  /// word to the other (the optimal string alignment distance).
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var least = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
