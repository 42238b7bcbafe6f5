/// The inline markup of lesson prose.
///
/// All of its signs are ASCII, so that it is read byte by byte.
enum ProseMarkup {
  /// Returns a text with placeholders, braces and decimal points replaced; emphasis stays marked.
  static func expand(
    _ source: String, decimalMark: Character, value: (String) -> String?
  ) -> String {
    let bytes = Array(source.utf8)
    let mark = String(decimalMark).utf8
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0

    func byte(at position: Int) -> UInt8? {
      bytes.indices.contains(position) ? bytes[position] : nil
    }
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { 0x30...0x39 ~= $0 } ?? false }
    while let current = byte(at: index) {
      let next = byte(at: index + 1)
      switch current {
      case Sign.opening where next == Sign.opening:
        result.append(Sign.opening)
        index += 2
      case Sign.opening:
        guard let end = bytes[index...].firstIndex(of: Sign.closing) else {
          result.append(current)
          index += 1
          continue
        }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        if let text = value(name) {
          result += text.utf8
        } else {
          result += bytes[index...end]
        }
        index = end + 1
      case Sign.backslash where next == Sign.point:
        result.append(Sign.point)
        index += 2
      case Sign.point where isDigit(byte(at: index - 1)) && isDigit(next):
        result += mark
        index += 1
      default:
        result.append(current)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the runs of a text in which `**` begins and ends emphasis.
  static func runs(in text: String) -> [Prose.Run] {
    let bytes = Array(text.utf8)
    var runs: [Prose.Run] = []
    var isEmphasised = false
    var start = 0
    var index = 0

    func end(_ runs: inout [Prose.Run]) {
      guard start < index else { return }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      runs.append(Prose.Run(text, isEmphasised: isEmphasised))
    }
    while index < bytes.count {
      if bytes[index...].starts(with: Sign.emphasis) {
        end(&runs)
        isEmphasised.toggle()
        index += Sign.emphasis.count
        start = index
      } else {
        index += 1
      }
    }
    end(&runs)
    return runs
  }

  private enum Sign {
    static let opening = UInt8(ascii: "{")
    static let closing = UInt8(ascii: "}")
    static let backslash = UInt8(ascii: "\\")
    static let point = UInt8(ascii: ".")
    static let emphasis = Array("**".utf8)
  }
}
