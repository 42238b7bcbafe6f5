import Foundation
import TestSupport
import Testing

@Suite("The arrows between targets")
struct ImportTests {
  /// The table in CONTRIBUTING.md, which decides.
  private static func table() throws -> ArrowTable {
    try ArrowTable(
      markdown: String(
        contentsOf: SourceTree.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8))
  }

  @Test("every Swift target imports only what CONTRIBUTING.md lists beside it")
  func importsPointDown() throws {
    let table = try Self.table()
    var forbidden: [String] = []
    for target in table.targets {
      let allowed = try table.imports(of: target)
      let files = try SourceTree.swiftFiles(ofTarget: target)
      #expect(!files.isEmpty, "\(target) holds Swift")
      for file in files {
        forbidden += try SourceTree.imports(of: file)
          .filter { !allowed.contains($0) }
          .map { "\(target): \(file.lastPathComponent) imports \($0)" }
      }
    }
    expectEqual(forbidden, [])
  }

  @Test("what the table allows is used somewhere")
  func nothingIsAllowedInVain() throws {
    let table = try Self.table()
    let unused = try table.targets.flatMap { target in
      let used = try SourceTree.swiftFiles(ofTarget: target).flatMap(SourceTree.imports)
      // What is no target of ours: a permission for the world outside.
      return try table.imports(of: target).subtracting(table.targets).subtracting(used)
        .map { "\(target) may import \($0)" }
    }
    expectEqual(unused.sorted(), [])
  }

  @Test("the table names every Swift target")
  func tableIsComplete() throws {
    expectEqual(Set(try Self.table().targets), try SourceTree.swiftTargets())
  }

  @Test("what does no input or output does without Foundation")
  func pureTargets() throws {
    let table = try Self.table()
    let pure = [
      "Autodiff", "Curriculum", "Checking", "Tutor", "Wording", "Screen", "TutorUI", "LineMode",
    ]
    expectEqual(try pure.filter { try table.imports(of: $0).contains("Foundation") }, [])
  }
}
