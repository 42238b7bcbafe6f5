import Curriculum
import Glibc
import LessonFormat
import TestSupport
import Testing

@Suite("Finding lessons", .timeLimit(.minutes(1)))
struct LessonLoaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The ids, titles and sources of a load, the folder written as `~`.
  private func summary(_ loaded: LoadedLessons) -> [String] {
    loaded.entries.map { entry in
      let source =
        switch entry.source {
        case .builtIn: "built in"
        case .file(let path): path.replacing(folder.path, with: "~")
        }
      return "\(entry.outline.id) \(entry.outline.title[.english]): \(source)"
    }
  }

  private let builtIn = LessonPlace.builtIn([
    LessonText(name: "zeta.yaml", text: tinyLesson(id: "zeta", title: "Z")),
    LessonText(name: "alpha.yaml", text: tinyLesson(id: "alpha", title: "A")),
  ])

  @Test("lessons of a folder follow those of the program, by file name")
  func folderOfLessons() throws {
    try folder.write(tinyLesson(id: "b"), to: "2.yaml")
    try folder.write(tinyLesson(id: "c"), to: "1.yml")
    try folder.write("no lesson", to: "README.md")
    try folder.write("no lesson", to: ".hidden.yaml")
    let loaded = LessonLoader.load([.path(folder.path), builtIn])
    expectEqual(loaded.diagnostics, [])
    expectEqual(
      summary(loaded), ["zeta Z: built in", "alpha A: built in", "c T: ~/1.yml", "b T: ~/2.yaml"])
  }

  @Test("a lesson whose outline is known is read when it is asked for, and not before")
  func knownOutline() {
    func loaded(_ text: String) -> LoadedLessons {
      let outline = LessonOutline(
        id: "alpha", title: LocalizedText("A"), goal: LocalizedText("G"),
        steps: [LessonOutline.Step(id: "s", isRepeatable: false)])
      return LessonLoader.load([
        .builtIn([LessonText(name: "alpha.yaml", text: text, outline: outline)])
      ])
    }
    let text = tinyLesson(id: "alpha", title: "A")
    expectEqual(summary(loaded(text)), ["alpha A: built in"])
    expectEqual(
      loaded(text).entries.map(\.lesson), [LessonReader.read(text, path: "alpha.yaml").lesson])
    expectEqual(loaded("no lesson").diagnostics, [])
    expectEqual(loaded("no lesson").entries.map(\.lesson), [nil])
  }

  @Test("the first place decides, and a lesson keeps the place of the one it replaces")
  func replacement() throws {
    let first = try folder.write(tinyLesson(id: "alpha", title: "First"), to: "first.yaml")
    let second = try folder.write(tinyLesson(id: "alpha", title: "Second"), to: "second.yaml")
    let new = try folder.write(tinyLesson(id: "new", title: "N"), to: "new.yaml")
    let loaded = LessonLoader.load([.path(first), .path(new), .path(second), builtIn])
    expectEqual(loaded.diagnostics, [])
    expectEqual(
      summary(loaded), ["zeta Z: built in", "alpha First: ~/first.yaml", "new N: ~/new.yaml"])
  }

  @Test("two lessons of one folder with one id are a warning, and the first is taken")
  func repeatedID() throws {
    try folder.write(tinyLesson(id: "b", title: "One"), to: "1.yaml")
    try folder.write(tinyLesson(id: "b", title: "Two"), to: "2.yaml")
    let loaded = LessonLoader.load([.path(folder.path)])
    expectEqual(summary(loaded), ["b One: ~/1.yaml"])
    expectEqual(
      loaded.diagnostics,
      [
        Diagnostic(
          path: folder.path + "/2.yaml", severity: .warning, problem: .repeatedID("b"))
      ])
  }

  @Test("a file that is wrong is told and replaces nothing")
  func wrongFile() throws {
    let path = try folder.write(tinyLesson(id: "alpha") + "\nextra: 1", to: "alpha.yaml")
    let loaded = LessonLoader.load([.path(path), builtIn])
    expectEqual(summary(loaded), ["zeta Z: built in", "alpha A: built in"])
    expectEqual(
      loaded.diagnostics,
      [Diagnostic(path: path, line: 6, column: 1, problem: .unknownKey("extra", nearest: nil))])
  }

  @Test("a place that is missing is told only if it must exist")
  func missingPlaces() {
    let path = folder.path + "/nowhere"
    expectEqual(
      LessonLoader.load([.path(path), .pathIfPresent(path)]).diagnostics,
      [Diagnostic(path: path, problem: .notFound)])
    expectEqual(LessonLoader.load([.path(folder.path)]), LoadedLessons())
  }

  @Test("a file of 100 MB is refused")
  func hugeFile() throws {
    let path = try folder.write("format: 1\n", to: "huge.yaml")
    // The file has no blocks behind its first: it is large and takes no room.
    try #require(truncate(path, 100_000_000) == 0)
    expectEqual(
      LessonLoader.read(contentsOf: path),
      ReadResult(
        lesson: nil,
        diagnostics: [Diagnostic(path: path, problem: .fileTooLarge(limit: 1 << 20))]))
  }

  @Test("what is not a file is refused: a folder, a pipe without a writer, a device")
  func notAFile() throws {
    let pipe = folder.path + "/pipe.yaml"
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path, pipe, "/dev/zero"] {
      expectEqual(
        LessonLoader.read(contentsOf: path).diagnostics,
        [Diagnostic(path: path, problem: .notAFile)])
    }
    expectEqual(
      LessonLoader.load([.path(folder.path)]).diagnostics,
      [Diagnostic(path: pipe, problem: .notAFile)])
  }

  @Test("a link to a link to itself cannot be read, for the system's reason")
  func unreadable() throws {
    let path = folder.path + "/link.yaml"
    try #require(symlink(path, path) == 0)
    expectEqual(
      LessonLoader.read(contentsOf: path).diagnostics,
      [
        Diagnostic(
          path: path, problem: .unreadable(reason: "Too many levels of symbolic links"))
      ])
  }

  @Test("bytes that are not UTF-8 are refused at their line")
  func notUTF8() throws {
    let latin1 = Array("format: 1\nid: a\n# a".utf8) + [0xF1, 0x6F] + Array("\n".utf8)
    let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    for (bytes, line) in [(latin1, 3), (utf16, 1)] {
      let path = try folder.write(bytes, to: "a.yaml")
      expectEqual(
        LessonLoader.read(contentsOf: path).diagnostics,
        [Diagnostic(path: path, line: line, column: 1, problem: .notUTF8)])
    }
  }

  @Test("a program is not a lesson, whatever its name")
  func binaryFile() throws {
    let path = try folder.write([0x7F] + Array("ELF".utf8) + [2, 1, 1, 0], to: "a.yaml")
    expectEqual(
      LessonLoader.read(contentsOf: path).diagnostics,
      [Diagnostic(path: path, line: 1, column: 1, problem: .controlCharacter(code: 0x7F))])
  }
}
