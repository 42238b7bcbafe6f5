public import Curriculum

/// A finding as one line: `path:line:column: warning: lower-case sentence [rule]`.
public struct CheckFindingSentence: Sentence {
  private let finding: CheckFinding

  /// Creates the sentence for a finding.
  public init(_ finding: CheckFinding) {
    self.finding = finding
  }

  /// Says the line in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let severity =
      switch finding.severity {
      case .error: "error"
      case .warning: "aviso"
      case .note: "nota"
      }
    return line(severity, finding.problem.spanish(voice))
  }

  /// Says the line in English.
  public func english(_ voice: Voice) -> String {
    line(finding.severity.rawValue, finding.problem.english(voice))
  }

  private func line(_ severity: String, _ sentence: String) -> String {
    let numbers = [finding.line, finding.line == nil ? nil : finding.column]
    let place = ([finding.path] + numbers.compactMap { $0.map(String.init) })
    return "\(place.joined(separator: ":")): \(severity): \(sentence) "
      + "[\(finding.problem.rule.rawValue)]"
  }
}
