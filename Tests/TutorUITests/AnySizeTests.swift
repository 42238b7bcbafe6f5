import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("Views at any size")
struct AnySizeTests {
  /// States of every page and overlay.
  private static func states() throws -> [(name: String, state: TutorState)] {
    var learner = Learner(TutorState(course: try SmallCourse.make(), language: nil))
    var states = [("language", learner.state)]
    learner.happens(.chooseLanguage(.spanish))
    states.append(("course", learner.state))
    learner.types("/")
    learner.types("nada")
    states.append(("search", learner.state))
    learner.does(.back, .confirm)
    states.append(("reading", learner.state))
    learner.does(.confirm)
    learner.answers(String(repeating: "12345,", count: 30))
    states.append(("unreadable", learner.state))
    learner.does(.hint, .hint, .hint)
    learner.happens(.recordFailed(.diskFull(path: "/var/lib/somewhere/far/away")))
    states.append(("notice", learner.state))
    learner.happens(.walk(to: "e"))
    states.append(("walking", learner.state))
    learner.does(.nextStep, .nextField, .down)
    states.append(("choice", learner.state))
    learner.does(.help)
    states.append(("help", learner.state))
    learner.does(.back, .back, .back)
    states.append(("quit", learner.state))
    for step in 0...1 {
      var trying = Learner(try ExperimentCourse.session(step: step))
      trying.does(.confirm, .oneEpoch)
      states.append(("experiment", trying.state))
    }
    return states
  }

  @Test("every page is drawn at every size without trapping, and exactly as large as asked")
  func everySize() throws {
    for (name, state) in try Self.states() {
      for columns in [0, 1, 2, 10, 59, 60, 61, 80, 120, 300] {
        for rows in [0, 1, 2, 15, 16, 17, 24, 40, 100] {
          let size = Size(columns: columns, rows: rows)
          for glyphs in [Glyphs.unicode, .ascii] {
            let frame = view(state, size: size, glyphs: glyphs)
            #expect(frame.grid.size == size, "\(name) at \(columns)x\(rows)")
            if let cursor = frame.cursor {
              #expect(
                frame.grid.bounds.contains(cursor), "\(name): cursor \(cursor) at \(size)")
            }
          }
        }
      }
    }
  }

  @Test("below 60x16 one sentence says so")
  func tooSmall() throws {
    let state = TutorState(course: try SmallCourse.make(), language: .english)
    let frame = view(state, size: Size(columns: 40, rows: 6), glyphs: .unicode)
    expectEqual(
      frame.grid.dump(),
      """

        The terminal is 40x6; nntutor needs
        60x16. Make it larger, or press q to
                       quit.


      -- roles
      """)
    expectEqual(
      event(
        for: .key(.character("q")), in: state, size: Size(columns: 40, rows: 6),
        glyphs: .unicode),
      .action(.quit))
  }

  @Test("without UTF-8 every character is ASCII")
  func ascii() throws {
    for (name, state) in try Self.states() {
      let frame = view(state, size: Size(columns: 80, rows: 24), glyphs: .ascii)
      let strange = frame.grid.dump().filter { !$0.isASCII }
      expectEqual(strange, "", name)
    }
  }

  @Test("the cursor stands on every page that has a focus")
  func cursor() throws {
    for (name, state) in try Self.states() {
      let frame = view(state, size: Size(columns: 80, rows: 24), glyphs: .unicode)
      #expect(frame.cursor != nil, "\(name)")
    }
  }
}
