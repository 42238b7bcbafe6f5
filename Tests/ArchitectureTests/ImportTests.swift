import Foundation
import TestSupport
import Testing

@Suite("The arrows between targets")
struct ImportTests {
  /// What each target may import besides itself.
  ///
  /// Arrows point down only.
  static let allowed: [String: Set<String>] = [
    "Autodiff": ["Glibc"],
    "Screen": [],
    "Curriculum": ["Autodiff"],
    "Checking": ["Curriculum", "Autodiff"],
    "Tutor": ["Checking", "Curriculum", "Autodiff"],
    "Wording": ["Tutor", "Checking", "Curriculum", "Autodiff"],
    "TutorUI": ["Screen", "Wording", "Tutor", "Checking", "Curriculum", "Autodiff"],
    "LineMode": ["Screen", "TutorUI", "Wording", "Tutor", "Checking", "Curriculum", "Autodiff"],
    "LessonFormat": ["Curriculum", "Autodiff", "Yams", "Glibc"],
    "Progress": ["Tutor", "Curriculum", "GRDB", "Foundation", "Glibc"],
    "BuiltinLessons": [],
    "NcursesTerminal": ["Screen", "CNcurses", "CTerminalGuard"],
    "embed-lessons": ["Foundation"],
    "nntutor": [
      "NcursesTerminal", "LineMode", "TutorUI", "Screen", "Wording", "Tutor", "Checking",
      "Curriculum", "Autodiff", "LessonFormat", "Progress", "BuiltinLessons", "ArgumentParser",
      "Foundation", "Glibc", "Logging",
    ],
  ]

  @Test("every Swift target imports only what lies below it", arguments: allowed.keys.sorted())
  func importsPointDown(target: String) throws {
    let files = try SourceTree.swiftFiles(ofTarget: target)
    #expect(!files.isEmpty)
    let forbidden = try files.flatMap { file in
      try SourceTree.imports(of: file)
        .filter { Self.allowed[target]?.contains($0) == false }
        .map { "\(file.lastPathComponent) imports \($0)" }
    }
    expectEqual(forbidden, [])
  }

  @Test("the table names every Swift target")
  func tableIsComplete() throws {
    expectEqual(Set(Self.allowed.keys), try SourceTree.swiftTargets())
  }
}
