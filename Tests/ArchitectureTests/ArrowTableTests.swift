import TestSupport
import Testing

@Suite("The table of arrows")
struct ArrowTableTests {
  @Test("its cells are read as they are meant")
  func cells() throws {
    let table = try ArrowTable(
      markdown: """
        Before.

        | target | is | imports |
        |---|---|---|
        | `Base` | the lowest | `Glibc` |
        | `Middle` | above | `Base` |
        | `Upper` | higher | `Middle` and its imports |
        | `Other` | beside | – |
        | `main-tool` | the top | all above, `Foundation` |
        | `below` | a tool | `Foundation` |

        | `Not` | in the table | `Base` |
        """)
    expectEqual(table.targets, ["Base", "Middle", "Upper", "Other", "main-tool", "below"])
    expectEqual(try table.imports(of: "Base"), ["Glibc"])
    expectEqual(try table.imports(of: "Middle"), ["Base"])
    expectEqual(try table.imports(of: "Upper"), ["Middle", "Base"])
    expectEqual(try table.imports(of: "Other"), [])
    expectEqual(
      try table.imports(of: "main-tool"), ["Base", "Middle", "Upper", "Other", "Foundation"])
  }

  @Test(
    "what cannot be read is an error, not an empty cell",
    arguments: ["Base", "`Base` and others", "`Base`,`Other`", "", "`A` and its imports"])
  func unreadable(cell: String) throws {
    let table = try ArrowTable(
      markdown: "| target | is | imports |\n|---|---|---|\n| `A` | first | \(cell) |")
    #expect(throws: ArrowTable.Unreadable.self) { try table.imports(of: "A") }
  }

  @Test("a text without the table is an error")
  func noTable() {
    #expect(throws: ArrowTable.Unreadable(text: "| target | is | imports |")) {
      try ArrowTable(markdown: "| target | imports |")
    }
  }
}
