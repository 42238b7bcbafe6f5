extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingSpaces: SubSequence {
    var result = self[...]
    while result.first?.isWhitespace == true { result.removeFirst() }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
