import Curriculum
import Foundation
import LessonCheck
import TestSupport
import Testing
import Wording

@Suite("The rules in the instructor's guide")
struct GuideTests {
  @Test("are those of the program, with an example of what each finds")
  func rules() throws {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Lessons/README.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    let written = guide.components(separatedBy: "## What check looks at\n").dropFirst().first?
      .components(separatedBy: "\n## ").first
    expectEqual(written ?? "", Self.text)
  }

  private static var text: String {
    let voice = Voice(language: .english, decimalMark: ".")
    let rules = LessonRule.all.map { rule in
      let excerpts = rule.bad.excerpts.map { excerpt in
        excerpt.split(separator: "\n").map { "    " + cut($0) + "\n" }.joined()
      }
      return "**`\(rule.rule.rawValue)`**, \(rule.severity.rawValue)s. \(voice.say(rule.rule))\n\n"
        + excerpts.joined(separator: "    # and in another file\n")
    }
    return "\nBelow each rule is something in which it finds fault.\n\n"
      + rules.joined(separator: "\n")
  }

  /// A line of the example as far as it fits the guide.
  private static func cut(_ line: Substring) -> String {
    line.count > 90 ? line.prefix(90) + "…" : String(line)
  }
}
