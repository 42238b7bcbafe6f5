import Foundation
import TestSupport
import Testing

@Suite("What commands do with the record")
struct RecordTests {
  static let graph = ["explain", "d=2*b", "b=1", "--json"]

  /// The folder of the record in a home, with a file in it that is no record.
  private func damaged(_ home: TemporaryHome) throws -> String {
    let folder = home.url.appending(path: "data").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try home.write("this is not a record", to: "data/record.sqlite")
    return folder
  }

  /// Everything below a folder, by its path in it; nil for a folder.
  private func contents(_ folder: String) throws -> [String: Data?] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: folder + "/" + $0))
      })
  }

  @Test("explain leaves an empty data folder as it was, and makes none")
  func explainInEmptyFolder() throws {
    let home = try TemporaryHome()
    let run = try ProgramRun(arguments: Self.graph + ["--data", home.url.path], home: home.url)
    expectEqual(run.status, 0)
    expectEqual(try contents(home.url.path), [:])
    _ = try ProgramRun(arguments: Self.graph, home: home.url)
    expectEqual(try contents(home.url.path), [:])
  }

  @Test("explain leaves a damaged record as it was, and says nothing of it")
  func explainWithDamagedRecord() throws {
    let home = try TemporaryHome()
    let folder = try damaged(home)
    let run = try ProgramRun(arguments: Self.graph + ["--data", folder], home: home.url)
    expectEqual(run.status, 0)
    expectEqual(run.errors, "")
    expectEqual(
      try contents(folder), ["record.sqlite": Data("this is not a record".utf8)])
  }

  @Test("explain does not read lessons, so broken ones are no matter")
  func explainWithBrokenLessons() throws {
    let run = try ProgramRun(arguments: Self.graph + ["--lessons", "/nowhere"])
    expectEqual(run.status, 0)
    expectEqual(run.errors, "")
  }

  @Test("explain speaks the language that is set")
  func explainKnowsSettings() throws {
    let home = try TemporaryHome()
    _ = try ProgramRun(arguments: ["settings", "language", "es"], home: home.url)
    let before = try contents(home.url.path)
    let run = try ProgramRun(arguments: ["explain", "d=2*b", "b=1"], home: home.url)
    #expect(run.output.contains("Gradientes"))
    expectEqual(try contents(home.url.path), before)
  }

  @Test("an export of a record that cannot be read says so and changes nothing")
  func exportOfDamagedRecord() throws {
    let home = try TemporaryHome()
    let folder = try damaged(home)
    let run = try ProgramRun(
      arguments: ["progress", "export", "--data", folder], home: home.url)
    expectEqual(
      run.errors,
      """
      nntutor: error: the record could not be read: “\(folder)/record.sqlite” is damaged (file is \
      not a database)

      """)
    expectEqual(run.output, "")
    expectEqual(run.status, 1)
    expectEqual(
      try contents(folder), ["record.sqlite": Data("this is not a record".utf8)])
  }

  @Test("an export where nothing was recorded is empty and makes nothing")
  func exportOfNothing() throws {
    let home = try TemporaryHome()
    let run = try ProgramRun(arguments: ["progress", "export"], home: home.url)
    expectEqual(run.errors + run.output, "")
    expectEqual(run.status, 0)
    expectEqual(try contents(home.url.path), [:])
  }

  @Test("learn LESSON tells of a damaged record and then of a broken lesson file")
  func learnTellsBoth() throws {
    let home = try TemporaryHome()
    let folder = try damaged(home)
    try home.write(ListTests.lesson, to: "mine.yaml")
    try home.write("format: 1", to: "broken.yaml")
    let run = try ProgramRun(
      arguments: [
        "learn", "mine", "--plain", "--data", folder, "--lessons", "mine.yaml", "--lessons",
        "broken.yaml",
      ], input: "2\n", home: home.url)
    let output = run.output.replacing("\n", with: " ")
    let record = try #require(output.firstRange(of: "was damaged"))
    let lessons = try #require(output.firstRange(of: "“broken.yaml:1”"))
    #expect(record.upperBound < lessons.lowerBound)
    #expect(output.contains("“nntutor list” with the same --lessons"))
  }

  @Test("what cannot be kept is told when it happens and counted at the end")
  func lostAnswers() throws {
    let home = try TemporaryHome()
    try home.write(ProgressCommandTests.lesson, to: "mine.yaml")
    let arguments = ["learn", "mine", "--plain", "--lessons", "mine.yaml"]
    _ = try ProgramRun(arguments: arguments, input: "1\n", home: home.url)
    let file = home.url.path + "/.local/share/nntutor/record.sqlite"
    let printed = try Python.run(
      """
      import sqlite3
      database = sqlite3.connect('\(file)')
      database.execute('''CREATE TRIGGER refuse BEFORE INSERT ON attempt WHEN NEW.answer = '2'
        BEGIN SELECT RAISE(ABORT, 'no room'); END''')
      database.commit()
      """)
    expectEqual(printed, "")
    let run = try ProgramRun(arguments: arguments, input: "3\n2\n6\n", home: home.url)
    let output = run.output.replacing("\n", with: " ")
    #expect(output.contains("What you do from now on is not kept yet"))
    expectEqual(
      run.errors,
      """
      nntutor: error: what came last is not kept (2 answers): “\(file)” cannot be used (no room)

      """)
    let export = try ProgramRun(arguments: ["progress", "export"], home: home.url)
    expectEqual(
      export.output.matches(of: /"answer": "(\d)"/).map { String($0.1) }, ["1", "3"])
  }

  @Test("a log that cannot be opened is told once")
  func unusableLog() throws {
    let run = try ProgramRun(
      arguments: ["learn", "--plain"], environment: ["NNTUTOR_LOG": "/dev/null/log"])
    expectEqual(
      run.errors,
      """
      nntutor: the file of NNTUTOR_LOG, “/dev/null/log”, cannot be opened (Not a directory); going \
      on without.

      """)
    expectEqual(run.status, 0)
  }
}
