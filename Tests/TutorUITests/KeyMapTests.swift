import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The table of keys")
struct KeyMapTests {
  @Test("every action has a key and no key has two actions")
  func complete() {
    expectEqual(Set(KeyMap.bindings.map(\.action)), Set(Action.allCases))
    let keys = KeyMap.bindings.flatMap(\.keys)
    expectEqual(keys.count, Set(keys).count)
  }

  @Test("a division sign is typed in an answer and searches on the course list")
  func slash() throws {
    var learner = try Learner.begin()
    expectEqual(KeyMap.event(for: .character("/"), in: learner.state), .action(.search))
    learner.does(.confirm, .confirm)
    expectEqual(KeyMap.event(for: .character("/"), in: learner.state), .insert("/"))
    expectEqual(KeyMap.event(for: .character("?"), in: learner.state), .action(.hint))
  }

  @Test("keys without meaning do nothing")
  func unknownKeys() throws {
    let learner = try Learner.begin()
    expectEqual(KeyMap.event(for: .function(13), in: learner.state), nil)
    expectEqual(KeyMap.event(for: .control("z"), in: learner.state), nil)
  }

  @Test("a page key scrolls a text that is longer than the screen, and only as far as it goes")
  func scrolling() throws {
    var learner = try Learner.begin()
    learner.does(.help)
    let size = Size(columns: 80, rows: 16)
    func press(_ key: Key) -> Event? {
      event(for: .key(key), in: learner.state, size: size, glyphs: .unicode)
    }
    expectEqual(press(.pageUp), .action(.scrollUp))
    guard case .scroll(let first) = press(.pageDown) else {
      Issue.record("the help is longer than 16 rows")
      return
    }
    learner.happens(.scroll(to: first))
    for _ in 0..<10 { if let event = press(.pageDown) { learner.happens(event) } }
    expectEqual(press(.pageDown), .action(.scrollDown))
    let bottom = view(learner.state, size: size, glyphs: .unicode).grid.dump()
    #expect(bottom.contains("Ctrl-L"))
  }
}
