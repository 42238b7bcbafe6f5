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
    let before = ProcessStatus.kibibytes("VmRSS") ?? 0
    var workspace: Workspace?
    let nanoseconds = Stopwatch.nanoseconds { workspace = program.makeWorkspace() }
    let peak = ProcessStatus.kibibytes("VmHWM") ?? 0
    withExtendedLifetime(workspace) {}
    let again = (0..<4).map { _ in
      Stopwatch.nanoseconds { workspace = program.makeWorkspace() }
    }
    time = Samples(again + [nanoseconds]).median / Double(operations)
    bytes = Double(peak - before) * 1024 / Double(operations)
  }
}
