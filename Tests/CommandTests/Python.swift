import Foundation

/// The Python of the machine, if it has one with PyTorch.
enum Python {
  /// Whether PyTorch can be imported.
  static let hasTorch = (try? run("import torch")) == ""

  /// Runs a program and returns what it prints, errors included.
  static func run(_ program: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
