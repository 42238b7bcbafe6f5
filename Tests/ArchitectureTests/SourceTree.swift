import Foundation

/// The sources of the package, found from this file.
enum SourceTree {
  /// The package's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let sources = root.appending(path: "Sources")

  /// The names of the targets that hold Swift.
  static func swiftTargets() throws -> Set<String> {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    return Set(try folders.filter { try !swiftFiles(ofTarget: $0).isEmpty })
  }

  /// The Swift files of a target.
  static func swiftFiles(ofTarget target: String) throws -> [URL] {
    let folder = sources.appending(path: target).resolvingSymlinksInPath()
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }

  /// The modules that a file imports.
  static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .compactMap { ImportLine.module(in: String($0)) }
  }
}
