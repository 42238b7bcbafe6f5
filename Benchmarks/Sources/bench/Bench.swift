import Foundation

/// Times the program, beside what does the same.
///
/// usage: bench PROGRAM FILE    prints the table, and writes it to FILE as JSON
///        bench sweeps N        trains XOR for N epochs and prints nothing, to count instructions
///        bench peers FOLDER    writes W1 to W3 and the engine's times for them, for other engines
///
/// PROGRAM is nntutor. The working directory is the root of the repository.
@main
struct Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2 else {
      print("usage: bench PROGRAM FILE | bench sweeps N | bench peers FOLDER")
      exit(64)
    }
    switch arguments[0] {
    case "sweeps": try Workload.xor().engine(Int(arguments[1]) ?? 0)
    case "peers": try EngineRows.write(to: URL(filePath: arguments[1], directoryHint: .isDirectory))
    default: try measure(program: arguments[0], file: URL(filePath: arguments[1]))
    }
  }

  private static func measure(program: String, file: URL) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nntutor-bench-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var report = try Report()
    // Memory first, as long as this program has little of its own.
    report.rows += try EngineRows.construction() + EngineRows.sweeps() + LayoutRows.rows()
    let terminal = TerminalRows(program: program, folder: folder)
    for size in [TerminalProgram.Size.small, .large] { report.rows += try terminal.rows(at: size) }
    report.rows.append(try terminal.stop(inLesson: "training", step: 0))
    report.rows.append(try terminal.memory())
    let commands = CommandRows(
      program: program, lessons: URL(filePath: "Lessons", directoryHint: .isDirectory),
      folder: folder)
    report.rows += try commands.mark() + commands.check()
    print(report.table)
    try report.json().write(to: file)
  }
}
