import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("The course list")
struct CourseFlowTests {
  private func selected(_ learner: Learner) -> String? {
    if case .course(let page) = learner.state.page { page.selected } else { nil }
  }

  @Test("the arrows select and stop at the ends")
  func arrows() throws {
    var learner = try Learner.begin()
    expectEqual(selected(learner), "graph")
    learner.does(.down, .down, .down)
    expectEqual(selected(learner), "other")
    learner.does(.up, .up)
    expectEqual(selected(learner), "graph")
  }

  @Test("a search finds titles in both languages, without accents or capitals")
  func search() throws {
    for wanted in ["LECCION", "other", "otra"] {
      var learner = try Learner.begin()
      learner.types("/")
      learner.types(wanted)
      expectEqual(selected(learner), "other", wanted)
    }
  }

  @Test("Esc ends the search first, then asks whether to quit, Enter quits")
  func escape() throws {
    var learner = try Learner.begin()
    learner.types("/")
    learner.types("nothing like it")
    expectEqual(selected(learner), nil)
    expectEqual(learner.does(.confirm), [])
    learner.does(.back)
    expectEqual(selected(learner), "graph")
    learner.does(.back)
    expectEqual(learner.state.overlay, .confirmQuit)
    learner.does(.back)
    expectEqual(learner.state.overlay, nil)
    expectEqual(learner.does(.back, .confirm), [.finish])
  }

  @Test("the language changes at once and is kept")
  func language() throws {
    var learner = try Learner.begin()
    expectEqual(learner.does(.language), [.set(.language, "es")])
    expectEqual(learner.state.preferences.language, .spanish)
    expectEqual(learner.state.preferences.decimalMarkCharacter, ",")
  }

  @Test("where nothing says the language it is asked, then the lesson wanted opens")
  func languageQuestion() throws {
    var learner = Learner(TutorState(course: try SmallCourse.make(), language: nil))
    learner.happens(.open(lesson: "other"))
    expectEqual(learner.state.page, .language(selected: .spanish, opening: "other"))
    learner.does(.down)
    expectEqual(
      learner.does(.confirm),
      [.set(.language, "en"), .remember(Place(lesson: "other", step: "only"))])
    expectEqual(learner.step, "only")
    expectEqual(learner.state.preferences.language, .english)
  }

  @Test("a lesson that does not exist is named")
  func unknownLesson() throws {
    var learner = try Learner.begin()
    learner.happens(.open(lesson: "nowhere"))
    expectEqual(learner.state.notice, .unknownLesson("nowhere"))
  }

  @Test("every event on every page leaves a state that can go on")
  func everythingEverywhere() throws {
    let events =
      Action.allCases.filter { $0 != .quit }.map(Event.action)
      + ["a", "?", "/", "-2", "", String(repeating: "9", count: 2_000)].map(Event.insert)
      + [
        .scroll(to: -5), .scroll(to: 1_000_000), .walk(to: "e"), .open(lesson: "graph"),
        .open(lesson: "x"),
      ]
    var generator = Steps(seed: 20_251_029)
    for _ in 0..<200 {
      var learner = Learner(TutorState(course: try SmallCourse.make(), language: nil))
      for _ in 0..<60 {
        let event = events[generator.next(below: events.count)]
        learner.happens(event)
        guard let page = learner.lessonPage else { continue }
        let hasFocus = page.focusedField != nil || page.walked != nil
        #expect(page.step.fields.isEmpty || hasFocus, "after \(event)")
        #expect(page.answers.values.allSatisfy { $0.text.count <= LineEditor.capacity })
      }
    }
  }
}

/// A small generator of repeatable choices.
private struct Steps {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(count, 1)))
  }
}
