import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("Walking the picture")
struct PictureWalkTests {
  private let size = Size(columns: 80, rows: 24)

  private func press(_ keys: Key..., on learner: inout Learner) {
    for key in keys {
      if let event = event(for: .key(key), in: learner.state, size: size, glyphs: .unicode) {
        learner.happens(event)
      }
    }
  }

  /// The part of the screen from the first row of the picture.
  private func picture(_ learner: Learner, rows: Int) -> String {
    let grid = view(learner.state, size: size, glyphs: .unicode).grid
    return (4..<4 + rows).map { grid.rowText($0).string }.joined(separator: "\n")
  }

  @Test("Tab goes from the last field to the output, and from there to the first field")
  func tab() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm, .nextField)
    expectEqual(learner.lessonPage?.focusedField?.id, "e")
    press(.tab, on: &learner)
    expectEqual(learner.lessonPage?.walked, "e")
    expectEqual(learner.lessonPage?.focusedField, nil)
    press(.tab, on: &learner)
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
    press(.backTab, on: &learner)
    expectEqual(learner.lessonPage?.walked, "d")
    press(.backTab, on: &learner)
    expectEqual(learner.lessonPage?.focusedField?.id, "e")
  }

  @Test("the arrows lead along the edges and through a layer, and stop where there is nothing")
  func arrows() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    press(.backTab, on: &learner)
    var nodes: [String?] = []
    for key in [Key.right, .right, .right, .up, .down, .down, .left, .up, .left, .down, .left] {
      press(key, on: &learner)
      nodes.append(learner.lessonPage?.walked)
    }
    expectEqual(nodes, ["e", "L", "L", "L", "L", "L", "e", "c", "c", "e", "d"])
  }

  @Test("of a node its operation, its numbers and its local derivatives are said")
  func detail() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("2")
    learner.answers("5")
    learner.does(.confirm)
    learner.happens(.walk(to: "e"))
    expectEqual(
      picture(learner, rows: 7),
      """
                     ┌ 3 ┐          ┌ −2 ┐
                     │ a ├─┐        │ c  ├─┐
                     └───┘ │        └────┘ │
       ┌ 1 ┐   ┌─── 2 ───┐ │ ┏━━━━ 5 ━━━━┓ │ ┌─────────┐
       │ b ├──▸│ d = 2·b ├─┴▸┃ e = a + d ┠─┴▸│ L = c·e │
       └───┘   └─────────┘   ┗━━━━ ? ━━━━┛   └─── 1 ───┘
       e = a + d   value = 5   ∂L/∂e = ?   ∂e/∂a = 1   ∂e/∂d = 1
      """)
  }

  @Test("the local derivatives of the output, which are gradients, are said once they are earned")
  func secrets() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("2")
    learner.happens(.walk(to: "L"))
    #expect(picture(learner, rows: 8).contains("\n L = c·e\n"), "gradients are not shown yet")
    learner.does(.back, .nextStep)
    learner.happens(.walk(to: "L"))
    #expect(picture(learner, rows: 8).contains("L = c·e   ∂L/∂L = 1   ∂L/∂c = ?   ∂L/∂e = ?"))
    learner.does(.back)
    learner.answers("-2")
    learner.happens(.walk(to: "L"))
    #expect(
      picture(learner, rows: 8).contains("L = c·e   ∂L/∂L = 1   ∂L/∂c = ?   ∂L/∂e = c = −2"))
  }

  @Test("typing, Esc, Enter and turning the page give the focus back to the field")
  func leaving() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.happens(.walk(to: "a"))
    press(.character("2"), on: &learner)
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
    expectEqual(learner.lessonPage?.answers["d"]?.text, "2")
    for action in [Action.confirm, .back] {
      learner.happens(.walk(to: "a"))
      expectEqual(learner.state.confirmMeaning, .toField)
      learner.does(action)
      expectEqual(learner.lessonPage?.focusedField?.id, "d")
    }
    learner.happens(.walk(to: "a"))
    learner.happens(.scroll(to: 1))
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
    expectEqual(learner.effects.filter { if case .record = $0 { true } else { false } }, [])
  }

  @Test("there is no walk to a node that the picture does not have, nor where there is no picture")
  func nowhere() throws {
    var learner = try Learner.begin()
    learner.does(.confirm)
    learner.happens(.walk(to: "a"))
    press(.tab, on: &learner)
    expectEqual(learner.lessonPage?.walked, nil)
    learner.does(.confirm)
    learner.happens(.walk(to: "z"))
    expectEqual(learner.lessonPage?.walked, nil)
  }

  @Test("the cursor stands on the name of the node, in every form of the picture")
  func cursor() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    for node in ["a", "b", "c", "d", "e", "L"] {
      learner.happens(.walk(to: node))
      for size in [Size(columns: 60, rows: 16), size, Size(columns: 120, rows: 40)] {
        let frame = view(learner.state, size: size, glyphs: .unicode)
        let cursor = try #require(frame.cursor)
        expectEqual(frame.grid[cursor].grapheme, Character(node), "\(size)")
      }
    }
  }
}
