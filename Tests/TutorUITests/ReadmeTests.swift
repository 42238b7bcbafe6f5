import Curriculum
import Foundation
import TestSupport
import Testing
import TutorUI
import Wording

@Suite("The README")
struct ReadmeTests {
  @Test("the table of keys is that of the program")
  func keys() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "| key | what it does |"))
    let table = lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    let voice = Voice(language: .english, decimalMark: ".")
    let expected = KeyMap.bindings.map { binding in
      let keys = binding.keys.map { KeyName.text($0, language: .english) }
      return
        "| \(keys.joined(separator: ", ")) | \(voice.say(ActionSentence.help(binding.action))) |"
    }
    expectEqual(Array(table), expected)
  }
}
