import Foundation

/// Writes the lesson files of a folder into one file of Swift source.
///
/// Usage: `embed-lessons FOLDER OUTPUT LAST-RUN`. The build tool plugin of the same name runs it,
/// and says why the file LAST-RUN is another one after every run.
@main
enum EmbedLessons {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else {
      fail("usage: embed-lessons FOLDER OUTPUT LAST-RUN", code: 64)
    }
    let (folder, output, lastRun) = (arguments[0], arguments[1], arguments[2])
    do {
      let files = try LessonFolder(path: folder).files()
      try write(EmbeddedSource(files: files).text, to: URL(filePath: output))
      try Data(UUID().uuidString.utf8).write(to: URL(filePath: lastRun), options: .atomic)
    } catch let problem as LessonFolder.Problem {
      fail(problem.description, code: 1)
    } catch {
      fail("\(folder): error: cannot embed the lessons: \(error.localizedDescription)", code: 1)
    }
  }

  /// Writes a text where it is not there yet, so that nothing is compiled again for nothing.
  private static func write(_ text: String, to url: URL) throws {
    let data = Data(text.utf8)
    if (try? Data(contentsOf: url)) != data {
      try data.write(to: url, options: .atomic)
    }
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}
