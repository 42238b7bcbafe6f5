import Autodiff
import Foundation

/// What it takes to append and to schedule a large tape.
struct Construction {
  /// Nanoseconds an operation.
  let time: Double
  /// The largest memory at any moment, without what was there before, in bytes an operation.
  let bytes: Double

  init(operations: Int) throws {
    let program = Program.random(operations: operations)
    // Linux then begins anew to watch for the largest memory.
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = try Self.status("VmRSS")
    var workspace: Workspace?
    let nanoseconds = Stopwatch.nanoseconds { workspace = program.makeWorkspace() }
    let peak = try Self.status("VmHWM")
    withExtendedLifetime(workspace) {}
    let again = (0..<4).map { _ in
      Stopwatch.nanoseconds { workspace = program.makeWorkspace() }
    }
    time = Stopwatch.median(again + [nanoseconds]) / Double(operations)
    bytes = Double(peak - before) * 1024 / Double(operations)
  }

  /// Returns a line of what Linux tells about this process, in kibibytes.
  private static func status(_ name: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
