import BuiltinLessons
import Curriculum
import Foundation
import LessonFormat
import TestSupport
import Testing

@Suite("The lessons inside the program")
struct BuiltinLessonsTests {
  @Test("Every file Lessons/*.yaml is embedded byte for byte, sorted by name")
  func everyLesson() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Lessons").standardizedFileURL
    let names = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .sorted()
    #expect(!names.isEmpty)
    #expect(BuiltinLessons.files.map(\.name) == names)
    for file in BuiltinLessons.files {
      let data = try Data(contentsOf: folder.appending(path: file.name))
      #expect(Data(file.text.utf8) == data, "\(file.name)")
    }
  }

  @Test("The outline of every lesson is that of the lesson that its file holds")
  func outlines() throws {
    for file in BuiltinLessons.files {
      let lesson = try #require(LessonReader.read(file.text, path: file.name).lesson)
      expectEqual(file.outline, LessonOutline(lesson))
    }
  }

  @Test("A text that is hostile to Swift source arrives with every byte")
  func hostileText() throws {
    let hostile = try #require(EmbeddedLessons.files.first { $0.name == "hostile.yaml" })
    let expected =
      "\u{FEFF}quotes: \"\"\"# and \"\\(x)\" and \\n and '$'\r\n"
      + "marks: e\u{301} \u{E9} \u{2202}L/\u{2202}b \u{1F469}\u{200D}\u{1F393} "
      + "\u{202E}\u{2028}\u{1}\r\r\n"
      + "\n"
      + "  trailing:  \n"
      + "\tno newline at the end"
    expectEqual(Array(hostile.text.utf8), Array(expected.utf8))
  }

  @Test("Only files that end in .yaml and are not hidden count; an empty one is an empty text")
  func otherFiles() {
    expectEqual(EmbeddedLessons.files.map(\.name), ["empty.yaml", "hostile.yaml"])
    expectEqual(EmbeddedLessons.files.first?.text, "")
  }
}
