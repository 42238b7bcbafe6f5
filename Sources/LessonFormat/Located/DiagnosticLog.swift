import Curriculum

/// Collects what is wrong with a file while it is read.
///
/// A class, so that the readers of nested values share one: a value that cannot be read is noted
/// here and reading goes on with the next.
final class DiagnosticLog {
  /// The number of errors after which no more are kept, a file with as many being no lesson yet;
  /// and that of warnings, which take no room from the errors.
  static let limit = 200

  /// The text that is read.
  let source: SourceText
  private let path: String
  private var diagnostics: [Diagnostic] = []
  private var errorCount = 0
  private var warningCount = 0

  /// Creates an empty log of a file.
  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
  }

  /// Whether nothing has been noted that makes the lesson unusable.
  var hasNoErrors: Bool { errorCount == 0 }

  /// Whether no more errors are kept.
  var isFull: Bool { errorCount >= Self.limit }

  /// Notes a problem at an offset of the text.
  func report(
    _ problem: LessonProblem, at offset: Int, severity: Diagnostic.Severity = .error
  ) {
    guard severity == .error ? !isFull : warningCount < Self.limit else { return }
    let place = source.place(at: offset)
    let diagnostic = Diagnostic(
      path: path, line: place.line, column: place.column, severity: severity, problem: problem)
    // A value that is looked at twice is wrong once.
    guard !diagnostics.contains(diagnostic) else { return }
    diagnostics.append(diagnostic)
    if severity == .error { errorCount += 1 } else { warningCount += 1 }
  }

  /// What has been noted, in the order of the file.
  var sorted: [Diagnostic] {
    // The position in the log decides between problems of one place, because `sort` may not.
    diagnostics.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.element.column ?? 0, left.offset)
        < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }.map(\.element)
  }
}
