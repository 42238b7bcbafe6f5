import Foundation
import TestSupport
import Testing

@Suite("What is there before a build")
struct RequirePackagesTests {
  /// Runs the script on a machine with this user and Swift 5.10, and returns what it says.
  private func say(userID: Int, sudoUser: String?) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nntutor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, answer) in [("id", "\(userID)"), ("swift", "Swift version 5.10 (x)")] {
      let file = folder.appending(path: name)
      try "#!/bin/sh\necho '\(answer)'\n".write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    let process = Process()
    process.executableURL = SourceTree.root.appending(path: "Scripts/require-packages")
    process.environment = ["PATH": "\(folder.path):/usr/bin:/bin"]
    process.environment?["SUDO_USER"] = sudoUser
    let output = Pipe()
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    expectEqual(process.terminationStatus, 1)
    return String(decoding: said, as: UTF8.self)
  }

  @Test("building as root through sudo is refused")
  func sudo() throws {
    expectEqual(
      try say(userID: 0, sudoUser: "ana"),
      """
      Please run make without sudo: it asks for the password where it needs it.
      To build as root all the same: env -u SUDO_USER make …

      """)
  }

  @Test(
    "a user, and root without sudo, come to the next question: which Swift is here",
    arguments: [(1000, nil), (1000, "ana"), (0, nil)])
  func others(userID: Int, sudoUser: String?) throws {
    expectEqual(
      try say(userID: userID, sudoUser: sudoUser),
      """
      nntutor is built with Swift 6.1 or newer, and this is Swift 5.10.
      How to install a newer one: https://www.swift.org/install/linux/

      """)
  }
}
