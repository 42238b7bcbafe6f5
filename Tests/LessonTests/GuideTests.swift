import Curriculum
import Foundation
import LessonFormat
import TestSupport
import Testing

@Suite("The instructor's guide")
struct GuideTests {
  @Test("the lessons in the guide are read without an error or a warning")
  func wholeLessons() throws {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Lessons/README.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    let blocks = guide.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    let results = blocks.map { LessonReader.read($0, path: "guide.yaml") }
    expectEqual(results.flatMap(\.diagnostics), [])
    expectEqual(
      results.map { $0.lesson?.steps.map(\.id) ?? [] },
      [
        ["forward", "backward"], ["descend", "train"],
        ["graph", "plot", "plane", "curve", "bars", "descent"],
      ])
  }
}
