import Foundation
import TestSupport
import Testing

@Suite("The tool that embeds the lessons")
struct EmbedLessonsToolTests {
  /// What a run of the tool left behind.
  private struct Run: Equatable {
    var status: Int32
    var message: String
    var source: String?
  }

  @Test("It writes names and texts as literals that nothing in a text can end")
  func source() throws {
    let run = try embed([
      "two.yaml": Data(),
      "one.yaml": Data("id: one\ntitle: \"\\(x)\"\"\"#\r\n\0 \u{1B} \u{2028} ñ ∂ 日".utf8),
    ])
    expectEqual(
      run,
      Run(
        status: 0, message: "",
        source: #"""
          // Written by embed-lessons from the lesson files; what is changed here is lost.

          import Curriculum

          enum EmbeddedLessons {
            typealias File = (name: String, text: String, outline: LessonOutline?)

            static let files: [File] = [file0, file1]

            private static let file0: File = (
              "one.yaml", """
          id: one
          title: \"\\(x)\"\"\"#\u{d}
          \u{0} \u{1b} \u{2028} ñ ∂ 日
          """,
              nil)
            private static let file1: File = (
              "two.yaml", """

          """,
              nil)
          }

          """#))
  }

  @Test("It writes the outline of a lesson")
  func outline() throws {
    let lesson = """
      format: 1
      id: small
      languages: [en]
      title: A "small" one
      goal: >
        Two
        lines
      minutes: 5
      requires: [xor]
      graphs:
        fixed:
          given: { a: 3 }
          nodes: [ "b = 2*a" ]
        free:
          given: { a: 3 }
          vary: true
          nodes: [ "b = 2*a" ]
      steps:
        - { id: look, graph: free, text: t }
        - { id: first, graph: fixed, text: t, ask: [ { value: b } ] }
        - { id: second, graph: free, text: t, ask: [ { value: b } ] }
      """
    let run = try embed(["small.yaml": Data(lesson.utf8)])
    let source = try #require(run.source)
    let start = try #require(source.range(of: "LessonOutline(\n"))
    expectEqual(
      String(source[start.lowerBound...]),
      #"""
      LessonOutline(
            id: "small",
            languages: [.english],
            title: LocalizedText("A \"small\" one"),
            goal: LocalizedText("Two lines"),
            minutes: 5,
            requires: ["xor"],
            steps: [.init(id: "look", isRepeatable: false), .init(id: "first", isRepeatable: false), .init(id: "second", isRepeatable: true)]))
      }

      """#)
  }

  @Test("It refuses a file that is not UTF-8, names the place where it breaks and writes nothing")
  func notUTF8() throws {
    let run = try embed(["latin-1.yaml": Data(Array("id: año\ntitle: é".utf8) + [0xE9, 0x0A])])
    expectEqual(
      run,
      Run(
        status: 1,
        message: "latin-1.yaml:2:9: error: the lesson is not UTF-8 text from here on; "
          + "save the file as UTF-8\n",
        source: nil))
  }

  @Test("It writes nothing again when nothing changed")
  func unchanged() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "Output.swift").path(percentEncoded: false)
    try Data("id: one\n".utf8).write(to: folder.appending(path: "one.yaml"))
    var inodes: [Int] = []
    for _ in 1...2 {
      _ = try runTool(in: folder)
      let attributes = try FileManager.default.attributesOfItem(atPath: output)
      inodes.append(try #require(attributes[.systemFileNumber] as? Int))
    }
    #expect(inodes[0] == inodes[1])
  }

  /// Runs the tool on lesson files given by name, in a folder of their own.
  ///
  /// The path of that folder is left out of the message.
  private func embed(_ lessons: [String: Data]) throws -> Run {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in lessons {
      try data.write(to: folder.appending(path: name))
    }
    let (status, message) = try runTool(in: folder)
    let path = folder.path(percentEncoded: false)
    return Run(
      status: status,
      message: message.replacing(path.hasSuffix("/") ? path : path + "/", with: ""),
      source: try? String(contentsOf: folder.appending(path: "Output.swift"), encoding: .utf8))
  }

  /// Runs the tool, which lies beside the tests, and returns its exit code and what it says.
  private func runTool(in folder: URL) throws -> (status: Int32, message: String) {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "embed-lessons")
    process.arguments = [
      folder.path(percentEncoded: false),
      folder.appending(path: "Output.swift").path(percentEncoded: false),
      folder.appending(path: "last-run").path(percentEncoded: false),
    ]
    process.standardError = errors
    try process.run()
    let message = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: message, as: UTF8.self))
  }

  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nntutor-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
