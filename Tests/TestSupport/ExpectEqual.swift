import CustomDump
public import Testing

/// Expects two values to be equal and shows a readable difference when they are not.
///
/// The comparison itself is `==`; the difference is only the message, so a difference that cannot
/// be rendered still fails the test.
///
///     expectEqual(frame.grid.dump(), expectedScreen)
public func expectEqual<Value: Equatable>(
  _ actual: Value,
  _ expected: Value,
  _ comment: @autoclosure () -> String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let difference = diff(expected, actual) ?? "expected: \(expected)\nactual:   \(actual)"
  let note = comment()
  Issue.record(
    "\(note.isEmpty ? "" : note + "\n")(− expected, + actual)\n\(difference)",
    sourceLocation: sourceLocation
  )
}
