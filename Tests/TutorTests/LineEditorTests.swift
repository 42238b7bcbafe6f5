import TestSupport
import Testing
import Tutor

@Suite("Editing a line")
struct LineEditorTests {
  @Test("editing keys do what they do everywhere")
  func editing() {
    var line = LineEditor("12")
    _ = line.edit(.left)
    _ = line.insert("0")
    expectEqual(line.text, "102")
    expectEqual(line.cursor, 2)
    _ = line.edit(.deleteBackward)
    _ = line.edit(.home)
    _ = line.edit(.deleteBackward)
    _ = line.edit(.deleteForward)
    expectEqual(line.text, "2")
    _ = line.edit(.end)
    _ = line.edit(.deleteForward)
    _ = line.edit(.right)
    expectEqual(line, LineEditor("2"))
    _ = line.edit(.clear)
    #expect(line.isEmpty)
    let isEditing = line.edit(.hint)
    #expect(!isEditing)
  }

  @Test("what does not fit is left out and told, line breaks become spaces")
  func capacity() {
    var line = LineEditor()
    let fits = line.insert("1\n2")
    #expect(fits)
    expectEqual(line.text, "1 2")
    let fitsToo = line.insert(String(repeating: "x", count: LineEditor.capacity))
    #expect(!fitsToo)
    expectEqual(line.characters.count, LineEditor.capacity)
  }
}
