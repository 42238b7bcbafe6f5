public import Foundation
import Glibc

/// One run of the built program, as a person would start it, to its end.
///
/// The environment is fixed: a locale with UTF-8 and no language, a dumb terminal, no colours asked
/// for or against, and a home in a temporary folder that is removed afterwards. Nothing of the
/// machine's own environment is seen by the program.
///
///     let run = try ProgramRun(arguments: ["list", "--lang", "en"])
///     run.status   // 0
public struct ProgramRun: Sendable {
  /// The exit code, or 128 + n where signal n ended the program.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String

  /// Why the program could not be run.
  public struct Failure: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: What it reads from standard input.
  ///   - environment: Variables that differ from the fixed ones; an empty text removes one.
  ///   - home: The home folder, for runs that share a record; else a new one for this run.
  public init(
    arguments: [String], input: String = "", environment: [String: String] = [:],
    home: URL? = nil
  ) throws {
    let folder = try TemporaryHome()
    let home = home ?? folder.url
    let inputFile = folder.url.appending(path: "input")
    try Data(input.utf8).write(to: inputFile)

    let process = Process()
    process.executableURL = try Self.program
    process.arguments = arguments
    process.currentDirectoryURL = home
    process.environment = Self.environment(home: home).merging(environment) { $1 }
      .filter { !$0.value.isEmpty }
    let (output, errors) = (Pipe(), Pipe())
    // From a file, so that a program that does not read cannot keep the test from going on.
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Read to the end before waiting: a program whose pipe is full waits, too.
    let texts = Self.readAll([
      output.fileHandleForReading.fileDescriptor, errors.fileHandleForReading.fileDescriptor,
    ])
    process.waitUntilExit()
    status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    self.output = texts[0]
    self.errors = texts[1]
    // The folder goes when nothing uses it any more, which must not be before now.
    withExtendedLifetime(folder) {}
  }

  /// The variables that every run has.
  static func environment(home: URL) -> [String: String] {
    ["HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "dumb", "TZ": "UTC"]
  }

  /// The program, beside the tests.
  public static var program: URL {
    get throws {
      let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
      let program = folder.appending(path: "nntutor")
      guard FileManager.default.isExecutableFile(atPath: program.path) else {
        throw Failure(description: "there is no program at \(program.path)")
      }
      return program
    }
  }

  /// Reads several descriptors to their ends, whichever has something.
  private static func readAll(_ descriptors: [Int32]) -> [String] {
    var contents = descriptors.map { _ in Data() }
    var open = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      guard poll(&open, nfds_t(open.count), -1) > 0 else { continue }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = read(open[index].fd, &buffer, buffer.count)
        if count > 0 {
          contents[index].append(contentsOf: buffer[..<count])
        } else if count == 0 || errno != EINTR {
          // A negative descriptor is passed over.
          open[index].fd = -1
        }
      }
    }
    return contents.map { String(decoding: $0, as: UTF8.self) }
  }
}
