/// The inline markup of lesson prose.
enum ProseMarkup {
  /// Returns a text with placeholders, braces and decimal points replaced; emphasis stays marked.
  static func expand(
    _ source: String, decimalMark: Character, value: (String) -> String?
  ) -> String {
    let characters = Array(source)
    var result = ""
    var index = 0

    func character(at position: Int) -> Character? {
      characters.indices.contains(position) ? characters[position] : nil
    }
    func isDigit(_ character: Character?) -> Bool {
      guard let character else { return false }
      return character.isASCII && character.isNumber
    }
    while let current = character(at: index) {
      switch current {
      case "{" where character(at: index + 1) == "{":
        result.append("{")
        index += 2
      case "{":
        guard let end = characters[index...].firstIndex(of: "}") else {
          result.append(current)
          index += 1
          continue
        }
        let name = String(characters[(index + 1)..<end])
        result += value(name) ?? String(characters[index...end])
        index = end + 1
      case "\\" where character(at: index + 1) == ".":
        result.append(".")
        index += 2
      case "."
      where index > 0 && isDigit(character(at: index - 1))
        && isDigit(character(at: index + 1)):
        result.append(decimalMark)
        index += 1
      default:
        result.append(current)
        index += 1
      }
    }
    return result
  }

  /// Returns the runs of a text in which `**` begins and ends emphasis.
  static func runs(in text: String) -> [Prose.Run] {
    var runs: [Prose.Run] = []
    var current = ""
    var isEmphasised = false
    var characters = Substring(text)

    func end(_ runs: inout [Prose.Run]) {
      if !current.isEmpty { runs.append(Prose.Run(current, isEmphasised: isEmphasised)) }
      current = ""
    }
    while let first = characters.first {
      if characters.hasPrefix("**") {
        end(&runs)
        isEmphasised.toggle()
        characters = characters.dropFirst(2)
      } else {
        current.append(first)
        characters = characters.dropFirst()
      }
    }
    end(&runs)
    return runs
  }
}
