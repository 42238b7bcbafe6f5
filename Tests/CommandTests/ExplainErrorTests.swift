import TestSupport
import Testing

@Suite("nntutor explain, what it refuses")
struct ExplainErrorTests {
  /// Arguments, and what is said of them.
  static let graphs: [(arguments: [String], errors: String)] = [
    (
      ["d=2*bb; e=a+d; L=c*e", "a=3", "b=1", "c=-2"],
      """
      nntutor: error: no node is called “bb”; give it a value or define it
        d=2*bb; e=a+d; L=c*e
            ^~

      """
    ),
    (
      ["y=2*(x+1; L=y", "x=1..2"],
      """
      nntutor: error: this formula cannot be read: this bracket is not closed
        y=2*(x+1; L=y
            ^
      nntutor: error: this formula cannot be read: “1..2” is not a number
        x=1..2
          ^~~~

      """
    ),
    (
      ["y=w*x+12,5*w", "w=1,5", "x=1,2,3"],
      """
      nntutor: error: “12,5” has a decimal comma; in a formula write it with a point, “12.5”
        y=w*x+12,5*w
              ^~~~
      nntutor: error: “1,2” has a decimal comma; in a formula write it with a point, “1.2”
        x=1,2,3
          ^~~

      """
    ),
    (
      ["a=b; b=a"],
      """
      nntutor: error: these nodes need each other in a cycle: a → b → a
        a=b; b=a
          ^

      """
    ),
    (
      ["L = ln(x - 1)", "x=1"],
      """
      nntutor: error: the node “L” has no value: the logarithm of 0 does not exist, only that of \
      numbers above 0
        L = ln(x - 1)
        ^~~~~~~~~~~~~

      """
    ),
    (
      ["x=1", "x=2", "L=x", "2y=3"],
      """
      nntutor: error: there is already a node “x”; choose another name
        x=2
        ^
      nntutor: error: “2y” cannot be a name: use a letter, then letters, digits, “_” or “'”
        2y=3
        ^~

      """
    ),
    (
      ["L"], "nntutor: error: the sign “=” is missing; a node is written like “d = 2*b”\n  L\n  ^\n"
    ),
    (
      [" ;\n"],
      "nntutor: error: the graph computes nothing; write at least one node, such as “d = 2*b”\n"
    ),
    (
      ["L=a+1\nM=L*\u{1B}[31m", "a=1"],
      """
      nntutor: error: this formula cannot be read: “\u{FFFD}” has no place in a formula
        M=L*\u{FFFD}[31m
            ^

      """
    ),
  ]

  @Test("a mistake in the graph is shown in its place; exit code 1", arguments: graphs)
  func mistakes(arguments: [String], errors: String) throws {
    let run = try ProgramRun(arguments: ["explain"] + arguments)
    expectEqual(run.errors, errors)
    expectEqual(run.output, "")
    expectEqual(run.status, 1)
  }

  @Test("the same in Spanish")
  func spanish() throws {
    let run = try ProgramRun(arguments: ["explain", "d1=2*β; L=d2", "b=1", "--lang", "es"])
    expectEqual(
      run.errors,
      """
      nntutor: error: ningún nodo se llama «β»; dale un valor o defínelo
        d1=2*β; L=d2
             ^
      nntutor: error: ningún nodo se llama «d2»; ¿será «d1»?
        d1=2*β; L=d2
                  ^~

      """)
  }

  /// Options, and what is said of them.
  static let misuses: [(arguments: [String], errors: String)] = [
    (["--wrt", "a1"], "nntutor: error: --wrt: there is no node “a1”; did you mean “aa”?\n"),
    (["--output", "M"], "nntutor: error: --output: there is no node “M”\n"),
    (["--json", "--pytorch"], "nntutor: error: use --json or --pytorch, not both\n"),
    (
      ["--width", "3"],
      "nntutor: error: --width: 3 is out of range; write a number from 20 to 500\n"
    ),
  ]

  @Test("an option that makes no sense; exit code 64", arguments: misuses)
  func misuse(arguments: [String], errors: String) throws {
    let run = try ProgramRun(arguments: ["explain", "L=2*aa", "aa=1"] + arguments)
    expectEqual(run.errors, errors)
    expectEqual(run.output, "")
    expectEqual(run.status, 64)
  }

  @Test("no arguments at all; exit code 64")
  func noArguments() throws {
    let run = try ProgramRun(arguments: ["explain"])
    #expect(run.errors.hasPrefix("Error: Missing expected argument '<nodes> ...'\n"))
    expectEqual(run.status, 64)
  }

  @Test("a hundred thousand brackets are refused at once", .timeLimit(.minutes(1)))
  func manyBrackets() throws {
    let brackets = String(repeating: "(", count: 100_000)
    let run = try ProgramRun(arguments: ["explain", "L=\(brackets)"])
    expectEqual(
      run.errors,
      """
      nntutor: error: this formula cannot be read: it is longer than 10000 characters
        …((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((…
                                                 ^

      """)
    expectEqual(run.status, 1)
  }

  @Test("a chain of five thousand nodes is worked out", .timeLimit(.minutes(1)))
  func longChain() throws {
    let chain = (1...5000).map { "x\($0)=x\($0 - 1)+1" }.joined(separator: ";")
    let run = try ProgramRun(arguments: ["explain", chain, "x0=0", "--json"])
    #expect(
      run.output.hasSuffix(
        "\"value\": 5000, \"gradient\": 1}\n  ],\n  \"output\": \"x5000\"\n}\n"))
    expectEqual(run.status, 0)
  }
}
