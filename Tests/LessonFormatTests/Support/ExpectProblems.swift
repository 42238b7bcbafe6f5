import Curriculum
import LessonFormat
import TestSupport
import Testing

/// Expects exactly these problems in a lesson, in this order, each an error at its mark.
///
/// - Parameters:
///   - marked: The text of the lesson with marks.
///   - warnings: The marks at which a warning is expected in place of an error.
func expectProblems(
  _ marked: String, _ expected: KeyValuePairs<Character, LessonProblem>,
  warnings: Set<Character> = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let result = LessonReader.read(marked.text, path: "lesson.yaml")
  let diagnostics = expected.map { mark, problem in
    Diagnostic(
      path: "lesson.yaml", line: marked.places[mark]?.line, column: marked.places[mark]?.column,
      severity: warnings.contains(mark) ? .warning : .error, problem: problem)
  }
  expectEqual(result.diagnostics, diagnostics, sourceLocation: sourceLocation)
  let hasErrors = expected.contains { !warnings.contains($0.key) }
  #expect((result.lesson == nil) == hasErrors, sourceLocation: sourceLocation)
}
