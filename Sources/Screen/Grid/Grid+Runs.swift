extension Grid {
  /// Returns what stands on a row from one column to another: each run of cells of one role as text.
  ///
  /// A wide character belongs to the column that it begins in; what is outside the grid is blank.
  public func runs(ofRow row: Int, columns: Range<Int>) -> [(text: Text, role: Role)] {
    var runs: [(Text, Role)] = []
    // Bytes and not scalars: every picture comes through here at every key.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * columns.count)
    var role = Role.plain
    func end() {
      guard !bytes.isEmpty else { return }
      runs.append((Text(trusted: String(decoding: bytes, as: UTF8.self)), role))
      bytes.removeAll(keepingCapacity: true)
    }
    for cell in cells(ofRow: row, columns: columns) where cell.columns > 0 {
      if cell.role != role {
        end()
        role = cell.role
      }
      guard let scalar = cell.scalar else {
        bytes.append(contentsOf: String(cell.grapheme).utf8)
        continue
      }
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    end()
    return runs
  }
}
