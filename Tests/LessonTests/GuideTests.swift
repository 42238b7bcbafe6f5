import Curriculum
import Foundation
import LessonFormat
import TestSupport
import Testing

@Suite("The instructor's guide")
struct GuideTests {
  @Test("the lesson in the guide is read without an error or a warning")
  func wholeLesson() throws {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Lessons/README.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    let blocks = guide.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    expectEqual(blocks.count, 1)
    for block in blocks {
      let result = LessonReader.read(block, path: "guide.yaml")
      expectEqual(result.diagnostics, [])
      expectEqual(result.lesson?.steps.map(\.id), ["forward", "backward"])
    }
  }
}
