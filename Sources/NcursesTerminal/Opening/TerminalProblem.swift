/// Why there can be no full screen; the program then works line by line.
public enum TerminalProblem: Error, Hashable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal

  /// The terminal database does not know the terminal that `TERM` names.
  case unknownTerminal(name: String)

  /// The terminal cannot place the cursor, as a dumb one cannot.
  case noCursorAddressing(name: String)

  /// A terminal is open already; there is one for a process.
  case alreadyOpen
}
