import Curriculum

/// The text of a lesson file: free of control characters, every line ended by a line feed.
///
/// Offsets count Unicode scalars from 0, as the YAML parser counts columns; ``place(at:)`` turns
/// them into lines and columns of characters.
struct SourceText: Sendable {
  /// The largest lesson file that is read, in bytes of UTF-8.
  static let sizeLimit = 1 << 20

  /// The text as a string.
  let string: String
  /// The scalars of the text.
  let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  /// Takes a text over, or refuses it.
  ///
  /// A byte order mark at the beginning is dropped and Windows line ends become line feeds, because
  /// editors make them without being asked. Any other control character is refused, tabs too.
  init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= Self.sizeLimit else {
      throw Refusal(problem: .fileTooLarge(limit: Self.sizeLimit))
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var lineStarts = [0]
    var refused: Unicode.Scalar?
    var pendingReturn = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0, scalar == "\u{FEFF}" { continue }
      if pendingReturn {
        pendingReturn = false
        guard scalar == "\n" else {
          refused = "\r"
          break
        }
      }
      if scalar == "\r" {
        pendingReturn = true
        continue
      }
      guard scalar == "\n" || !Self.isControl(scalar) else {
        refused = scalar
        break
      }
      scalars.append(scalar)
      if scalar == "\n" { lineStarts.append(scalars.count) }
    }
    if pendingReturn { refused = "\r" }
    // Most texts are taken over as they are, which is much faster than to put them together anew.
    string = scalars.count == text.unicodeScalars.count ? text : Self.string(scalars[...])
    self.scalars = scalars
    self.lineStarts = lineStarts
    if let refused {
      throw Refusal(
        problem: .controlCharacter(code: refused.value), place: place(at: scalars.count))
    }
  }

  /// Whether no text of a lesson may hold a scalar; line feeds count as control characters too.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Returns a piece of a text as a string.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }

  /// Returns the offset of a line and column that count scalars from 1; the nearest there is.
  func offset(line: Int, scalarColumn: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return line < 1 ? 0 : scalars.count }
    let start = lineStarts[line - 1]
    return start + min(max(scalarColumn - 1, 0), scalars.count - start)
  }

  /// Returns the line and column of an offset; the end for an offset past it.
  ///
  /// Far to the right, where nobody counts, the column is that of the scalar.
  func place(at offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), scalars.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = scalars[lineStarts[low]..<offset]
    guard before.count <= 1000 else { return SourcePlace(line: low + 1, column: before.count + 1) }
    return SourcePlace(line: low + 1, column: Self.string(before).count + 1)
  }
}
