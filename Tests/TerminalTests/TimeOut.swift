/// What was waited for did not come; the message shows the whole last screen.
struct TimeOut: Error, CustomStringConvertible {
  var what: String
  var screen: [String]

  var description: String {
    """
    This did not come within ten seconds: \(what)
    The screen was:
    \(screen.map { "| " + $0 }.joined(separator: "\n"))
    """
  }
}
