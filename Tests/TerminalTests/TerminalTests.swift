import Testing

/// Tests of the program as it is built, in a terminal as students have it.
///
/// They press keys and wait for what the screen then shows. What a screen looks like in full is
/// tested without a terminal; here are only the things that a terminal alone can show.
@Suite("The program in a terminal", .serialized)
struct TerminalTests {}
