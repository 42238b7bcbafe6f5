public import Curriculum

/// The lessons that were found, and what is wrong with those that cannot be used.
public struct LoadedLessons: Hashable, Sendable {
  /// The lessons, each id once.
  public var entries: [Course.Entry]
  /// All that is wrong, file by file in the order they were read.
  public var diagnostics: [Diagnostic]

  /// Creates a result.
  public init(entries: [Course.Entry] = [], diagnostics: [Diagnostic] = []) {
    self.entries = entries
    self.diagnostics = diagnostics
  }
}
