/// Something that `nntutor check` says about a place in a lesson file.
public struct CheckFinding: Hashable, Sendable {
  /// How serious it is.
  public enum Severity: String, Hashable, Sendable {
    /// The lesson cannot be used, or teaches something wrong.
    case error
    /// The lesson can be used and should be mended.
    case warning
    /// Worth knowing.
    case note
  }

  /// The file, as it was named.
  public var path: String
  /// The line, from 1; nil where the file as a whole is meant.
  public var line: Int?
  /// The column in characters, from 1.
  public var column: Int?
  /// How serious it is.
  public var severity: Severity
  /// What it is.
  public var problem: CheckProblem

  /// Creates a finding.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, severity: Severity, problem: CheckProblem
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.problem = problem
  }
}
