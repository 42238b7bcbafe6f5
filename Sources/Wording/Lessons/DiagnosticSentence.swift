public import Curriculum

/// A diagnostic as one line: `path:line:column: error: lower-case sentence`.
///
/// The place is left out as far as it is not known. Paths and severities keep the form that editors
/// and terminals recognise in every language.
///
///     lesson.yaml:12:5: error: there is no key “tite”; did you mean “title”?
public struct DiagnosticSentence: Sentence {
  private let diagnostic: Diagnostic

  /// Creates the sentence for a diagnostic.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// Says the line in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let severity =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "aviso"
      }
    return "\(place): \(severity): \(diagnostic.problem.spanish(voice))"
  }

  /// Says the line in English.
  public func english(_ voice: Voice) -> String {
    let severity =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      }
    return "\(place): \(severity): \(diagnostic.problem.english(voice))"
  }

  private var place: String {
    let numbers = [diagnostic.line, diagnostic.line == nil ? nil : diagnostic.column]
    return ([diagnostic.path] + numbers.compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
