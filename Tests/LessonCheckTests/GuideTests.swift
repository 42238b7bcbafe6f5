import Curriculum
import Foundation
import LessonCheck
import LessonFormat
import TestSupport
import Testing
import Wording

@Suite("The instructor's guide")
struct GuideTests {
  private static var guide: String {
    get throws {
      let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Lessons/README.md")
      return try String(contentsOf: file, encoding: .utf8)
    }
  }

  @Test("check finds neither errors nor warnings in the lessons of the guide")
  func wholeLessons() throws {
    let blocks = try Self.guide.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    var checker = LessonChecker(seeds: 0)
    let lessons = blocks.enumerated().map { index, text in
      let reading = LessonReader.readWithPlaces(text, path: "\(index).yaml")
      checker.check(reading)
      return reading.result.lesson?.id
    }
    let voice = Voice(language: .english, decimalMark: ".")
    expectEqual(
      checker.finish().filter { $0.severity != .note }.map { voice.say(CheckFindingSentence($0)) },
      [])
    expectEqual(
      lessons, ["one-product", "every-question", "every-experiment", "every-picture"])
  }

  @Test("the rules are those of the program, with an example of what each finds")
  func rules() throws {
    let guide = try Self.guide
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
