import Curriculum

/// Brackets, indentation and keys.
extension YAMLScanner {
  mutating func openBracket(isMapping: Bool) {
    saveKey()
    flows.append(Flow(isMapping: isMapping, offset: position))
    simpleKeys.append(nil)
    checkDepth()
    allowsKey = true
    advance()
  }

  mutating func closeBracket() {
    removeKey()
    if flows.popLast() != nil { simpleKeys.removeLast() }
    allowsKey = false
    advance()
  }

  /// Reads an indicator that ends a possible key: the comma between items in brackets.
  mutating func readIndicator(allowsKeyAfter: Bool) {
    removeKey()
    allowsKey = allowsKeyAfter
    advance()
  }

  /// Reads the indicator of a list item or of a key of any shape.
  mutating func readBlockIndicator(allowsKeyAfter: Bool) {
    if flows.isEmpty {
      guard allowsKey else {
        isStopped = true
        return
      }
      roll(to: column)
    }
    readIndicator(allowsKeyAfter: allowsKeyAfter)
  }

  /// Reads the colon between a key and its value.
  mutating func readValueIndicator() {
    if let key = simpleKeys.last ?? nil {
      roll(to: key.offset - key.lineStart)
      note(key)
      simpleKeys[simpleKeys.count - 1] = nil
      allowsKey = false
    } else {
      if flows.isEmpty {
        guard allowsKey else {
          isStopped = true
          return
        }
        roll(to: column)
      }
      allowsKey = flows.isEmpty
    }
    advance()
  }

  /// Refuses an anchor, an alias or a tag, and moves past it.
  mutating func readProperty(_ indicator: Unicode.Scalar) {
    saveKey()
    allowsKey = false
    let start = position
    while !isBlank(), flows.isEmpty || peek().map({ !",[]{}".unicodeScalars.contains($0) }) == true
    {
      advance()
    }
    let shownLength = 40
    let written = string(in: start..<min(position, start + shownLength))
    refuse(indicator == "!" ? .tag(written) : .anchorOrAlias(written), at: start)
  }

  /// Begins a block list or mapping if a column is further in than the one that is open.
  private mutating func roll(to column: Int) {
    guard flows.isEmpty, indent < column else { return }
    blocks.append(Block(outerIndent: indent))
    indent = column
    checkDepth()
  }

  /// Ends the block lists and mappings that are further in than a column.
  mutating func unroll(to column: Int) {
    guard flows.isEmpty else { return }
    while indent > column, let block = blocks.popLast() { indent = block.outerIndent }
  }

  private mutating func checkDepth() {
    guard blocks.count + flows.count > Self.depthLimit else { return }
    refuse(.nestedTooDeeply(limit: Self.depthLimit), at: position)
    isStopped = true
  }

  /// Notes that a key may begin at the position.
  mutating func saveKey() {
    guard allowsKey else { return }
    removeKey()
    simpleKeys[simpleKeys.count - 1] = SimpleKey(
      offset: position, lineStart: lineStart, isRequired: flows.isEmpty && indent == column)
  }

  /// Gives the key that may have begun at an offset its text.
  mutating func nameKey(startingAt offset: Int, text range: Range<Int>) {
    guard var key = simpleKeys.last ?? nil, key.offset == offset else { return }
    key.text = range
    simpleKeys[simpleKeys.count - 1] = key
  }

  /// Forgets the possible key of the innermost level.
  mutating func removeKey() {
    if let key = simpleKeys.last ?? nil, key.isRequired { isStopped = true }
    simpleKeys[simpleKeys.count - 1] = nil
  }

  /// Forgets the possible keys that are too far behind: a key is shorter than 1024 characters and
  /// stands on one line.
  mutating func removeStaleKeys() {
    for level in simpleKeys.indices {
      guard let key = simpleKeys[level] else { continue }
      guard key.lineStart < lineStart || key.offset + 1024 < position else { continue }
      if key.isRequired { isStopped = true }
      simpleKeys[level] = nil
    }
  }

  /// Adds a key to those of its mapping, and refuses it if the mapping has it.
  private mutating func note(_ key: SimpleKey) {
    guard let range = key.text else { return }
    let text = string(in: range)
    let isNew: Bool
    if let last = flows.indices.last {
      isNew = !flows[last].isMapping || flows[last].keys.insert(text).inserted
    } else if let last = blocks.indices.last {
      isNew = blocks[last].keys.insert(text).inserted
    } else {
      isNew = true
    }
    guard !isNew else { return }
    // A key that far out belongs to what is around the brackets.
    if !flows.isEmpty, key.offset - key.lineStart <= indent {
      refuseOpenBracket(at: key.offset)
    } else {
      refuse(.repeatedKey(text), at: key.offset)
    }
  }

  /// Refuses what cannot stand in brackets, because the innermost one should have been closed before.
  mutating func refuseOpenBracket(at offset: Int) {
    guard let flow = flows.last else { return }
    let line = text[..<flow.offset].count { $0 == "\n" } + 1
    refuse(.openBracket(isMapping: flow.isMapping, line: line), at: offset)
    isStopped = true
  }

  private func string(in range: Range<Int>) -> String { SourceText.string(text[range]) }
}
