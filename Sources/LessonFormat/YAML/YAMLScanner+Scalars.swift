/// Scalars: where they end, in the manner of libyaml's `yaml_parser_scan_…_scalar`.
extension YAMLScanner {
  mutating func readQuotedScalar(_ quote: Unicode.Scalar) {
    saveKey()
    allowsKey = false
    let start = position
    var hasEscape = false
    advance()
    while let scalar = peek() {
      if isDocumentMarker() { break }
      if scalar == quote {
        advance()
        guard quote == "'", peek() == "'" else {
          if !hasEscape { nameKey(startingAt: start, text: (start + 1)..<(position - 1)) }
          return
        }
        hasEscape = true
      } else if scalar == "\\", quote == "\"" {
        hasEscape = true
        advance()
      }
      advance()
    }
    isStopped = true
  }

  mutating func readPlainScalar() {
    saveKey()
    allowsKey = false
    let start = position
    var end = position
    var isOverLineEnd = false
    while !isDocumentMarker(), peek() != "#" {
      while !isBlank(), !endsPlainScalar() {
        advance()
        end = position
        isOverLineEnd = false
      }
      guard peek() == " " || peek() == "\n" else { break }
      while let scalar = peek(), scalar == " " || scalar == "\n" {
        if scalar == "\n" { isOverLineEnd = true }
        advance()
      }
      if flows.isEmpty, column < indent + 1 { break }
    }
    if isOverLineEnd { allowsKey = true }
    nameKey(startingAt: start, text: start..<end)
  }

  private func endsPlainScalar() -> Bool {
    switch peek() {
    case ":": isBlank(1) || (!flows.isEmpty && isFlowIndicator(peek(1)))
    case let scalar: !flows.isEmpty && scalar != "?" && isFlowIndicator(scalar)
    }
  }

  private func isFlowIndicator(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case ",", "?", "[", "]", "{", "}": true
    default: false
    }
  }

  mutating func readBlockScalar() {
    removeKey()
    allowsKey = true
    advance()
    var increment = 0
    for _ in 0..<2 {
      guard let scalar = peek() else { break }
      if scalar == "+" || scalar == "-" {
        advance()
      } else if increment == 0, let digit = Int(String(scalar)), digit > 0 {
        increment = digit
        advance()
      }
    }
    while peek() == " " { advance() }
    if peek() == "#" {
      while let scalar = peek(), scalar != "\n" { advance() }
    }
    guard isBlank() else {
      isStopped = true
      return
    }
    advance()
    var contentIndent = increment == 0 ? 0 : max(indent, 0) + increment
    skipBlankLines(&contentIndent)
    while column == contentIndent, peek() != nil {
      while let scalar = peek(), scalar != "\n" { advance() }
      advance()
      skipBlankLines(&contentIndent)
    }
  }

  /// Moves past empty lines and indentation, and finds out the indentation if it is 0.
  private mutating func skipBlankLines(_ contentIndent: inout Int) {
    var deepest = 0
    while true {
      while contentIndent == 0 || column < contentIndent, peek() == " " { advance() }
      deepest = max(deepest, column)
      guard peek() == "\n" else { break }
      advance()
    }
    if contentIndent == 0 { contentIndent = max(deepest, indent + 1, 1) }
  }
}
