import Curriculum
import Foundation
import LessonCheck
import LessonFormat
import TestSupport
import Testing
import Wording

/// Lessons that are broken in one way each, in the folder `Broken`; beside them, in
/// `expected.txt`, the one line that is to be said of each.
@Suite("The corpus of broken lessons")
struct BrokenCorpusTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Broken")

  @Test("of each the one right message is told, at its line and column")
  func corpus() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(names.count >= 60)
    let said = try names.flatMap { name in
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      return Self.said(of: text, name: name)
    }
    let expected = try String(
      contentsOf: Self.folder.appending(path: "expected.txt"), encoding: .utf8)
    expectEqual(said.map { $0 + "\n" }.joined(), expected)
    // Not two of one file and none of another.
    expectEqual(said.map { String($0.prefix { $0 != ":" }) }, names)
  }

  private static func said(of text: String, name: String) -> [String] {
    var checker = LessonChecker()
    checker.check(LessonReader.readWithPlaces(text, path: name))
    let voice = Voice(language: .english, decimalMark: ".")
    return checker.finish(known: ["perceptron"]).filter { $0.severity != .note }
      .map { voice.say(CheckFindingSentence($0)) }
  }
}
