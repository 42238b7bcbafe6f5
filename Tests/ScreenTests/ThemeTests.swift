import Screen
import TestSupport
import Testing

@Suite("Theme")
struct ThemeTests {
  @Test(
    "The monochrome theme has no colours and still marks what must be found",
    arguments: [
      Role.title, .correct, .wrong, .key, .field, .focusedField, .selection, .warning, .blamed,
      .focusedNode,
    ])
  func monochrome(_ role: Role) {
    #expect(Theme.monochrome[role].foreground == nil)
    #expect(Theme.monochrome[role] != Attributes())
  }

  @Test("The field with the focus looks different from the others", arguments: [true, false])
  func focus(inColour: Bool) {
    let theme = Capabilities(utf8: true, colours: inColour).theme
    #expect(theme[.field] != theme[.focusedField])
    #expect(theme[.node] != theme[.focusedNode])
    #expect(theme[.edge] != theme[.blamed])
  }

  @Test("Colours are readable on dark and on light backgrounds", arguments: Role.allCases)
  func readable(_ role: Role) {
    let unreadable: [Colour?] = [.black, .yellow, .blue, .white]
    #expect(!unreadable.contains(Theme.colour[role].foreground))
  }

  @Test("Plain text looks like the terminal's own")
  func plain() {
    expectEqual(Theme.colour[.plain], Attributes())
    expectEqual(Capabilities(utf8: true, colours: true).theme, .colour)
    expectEqual(Capabilities(utf8: true, colours: false).theme, .monochrome)
  }
}
