import Autodiff
import Curriculum
import Foundation
import LessonFormat
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The shipped lessons")
struct ShippedLessonTests {
  @Test("every lesson is read without an error or a warning")
  func readable() {
    expectEqual(ShippedCourse.loaded.diagnostics, [])
    #expect(!ShippedCourse.lessons.isEmpty)
  }

  @Test("every lesson has an answers file, and every answers file a lesson")
  func answersFiles() throws {
    expectEqual(try AnswersFile.lessons(), ShippedCourse.ids)
  }

  @Test(
    "the answers of a careful student finish a lesson in line mode without a miss",
    arguments: ShippedCourse.ids, Language.allCases)
  func answersPass(id: String, language: Language) throws {
    let course = Course(ShippedCourse.loaded.entries)
    var state = TutorState(course: course, language: language)
    _ = update(&state, .open(lesson: id))
    var session = LineSession(state, narrator: Narrator(glyphs: .unicode))
    _ = session.begin()
    for answer in try AnswersFile(lesson: id).answers { _ = session.type(answer) }
    let attempts = session.effects.compactMap { effect -> Attempt? in
      if case .record(let attempt) = effect { attempt } else { nil }
    }
    let misses = attempts.filter { $0.outcome != .right }
    expectEqual(
      misses.map { "\($0.key.step)/\($0.key.field): \($0.answer) is \($0.outcome)" }, [])
    let lesson = try #require(course.lesson(id: id))
    let status = LessonStatus(LessonOutline(lesson), record: session.state.record)
    #expect(status.isFinished, "\(status.finishedSteps) of \(status.steps) steps")
    expectEqual(attempts.count, lesson.steps.flatMap(\.fields).count)
  }

  @Test(
    "every step of a lesson fits 80x24 without scrolling, in both languages",
    arguments: ShippedCourse.ids, Language.allCases)
  func fits(id: String, language: Language) throws {
    let lesson = try #require(ShippedCourse.lessons.first { $0.id == id })
    var state = TutorState(course: Course(ShippedCourse.loaded.entries), language: language)
    _ = update(&state, .open(lesson: id))
    var overflowing: [String] = []
    for step in lesson.steps {
      for glyphs in [Glyphs.unicode, .ascii] {
        let frame = view(state, size: Size(columns: 80, rows: 24), glyphs: glyphs)
        let marks = ["(PgUp)", "(PgDn)", "(RePág)", "(AvPág)", "(RePag)", "(AvPag)"]
        if marks.contains(where: { frame.grid.dump().contains($0) }) {
          overflowing.append(step.id + (glyphs.isASCII ? " in ASCII" : ""))
        }
      }
      _ = update(&state, .action(.nextStep))
    }
    expectEqual(overflowing, [])
  }

  /// Whether every screen is looked at and not a sample, as `make tour` does; it takes many minutes.
  private static let toursAll = ProcessInfo.processInfo.environment["NNTUTOR_TOUR"] == "all"

  /// The lessons to be played whole: in both languages, or in one, which changes from lesson to lesson.
  private static let played: [(id: String, language: Language)] =
    ShippedCourse.ids.enumerated().flatMap { index, id in
      Language.allCases.enumerated()
        .filter { toursAll || $0.offset == index % Language.allCases.count }
        .map { (id, $0.element) }
    }

  @Test(
    "whatever is answered and whichever hint is read, no line is cut or out of reach",
    arguments: played)
  func reachable(id: String, language: Language) throws {
    let lesson = try #require(ShippedCourse.lessons.first { $0.id == id })
    let played = try PlayedLesson(lesson, language: language)
    let bare = try PlayedLesson(lesson, language: language, hasPictures: false)
    expectEqual(played.states.count, bare.states.count)
    for (step, end) in zip(lesson.steps, played.ends) {
      guard case .lesson(let page) = end.page else { continue }
      expectEqual(page.step.id, step.id)
      #expect(page.isAnswered(end.record), "\(step.id)")
    }
    let pairs = Self.sample(Array(zip(played.states, bare.states)), id: id)
    for (state, bare) in pairs {
      let tour = ScreenTour(state, bare: bare, size: Size(columns: 60, rows: 16))
      expectEqual(tour.unreachable, [], tour.place)
      expectEqual(tour.cut, "", tour.place)
      #expect(tour.showsFeedback, "\(tour.place)\n\(tour.first.joined(separator: "\n"))")
    }
    for (state, bare) in pairs {
      let tour = ScreenTour(state, bare: bare, size: Size(columns: 80, rows: 24))
      expectEqual(tour.unreachable, [], tour.place)
      #expect(tour.showsFeedback, "\(tour.place)\n\(tour.first.joined(separator: "\n"))")
    }
    for (state, bare) in zip(played.ends, bare.ends) {
      let narrow = ScreenTour(state, bare: bare, size: Size(columns: 80, rows: 24))
      expectEqual(narrow.unreachable, [], narrow.place)
      expectEqual(narrow.cut, "", narrow.place)
      let wide = ScreenTour(state, bare: bare, size: Size(columns: 114, rows: 30))
      expectEqual(wide.unreachableWords, [], wide.place)
    }
  }

  /// Some of the states of a lesson, or all of them.
  private static func sample<State>(_ states: [State], id: String) -> [State] {
    if toursAll { return states }
    let stride = 16
    let start = id.utf8.reduce(0) { $0 + Int($1) } % stride
    return states.enumerated().filter { $0.offset % stride == start }.map(\.element)
  }

  @Test(
    "a finished step shows its picture whole on 80x24, when it is answered and when it is come back to",
    arguments: ShippedCourse.ids, Language.allCases)
  func finishedPictures(id: String, language: Language) throws {
    let course = Course(ShippedCourse.loaded.entries)
    let lesson = try #require(course.lesson(id: id))
    var state = TutorState(course: course, language: language)
    _ = update(&state, .open(lesson: id))
    var answers = try AnswersFile(lesson: id).answers[...]
    var answered: [TutorState] = []
    for step in lesson.steps {
      for answer in answers.prefix(step.fields.count) {
        guard case .events(let events) = LineEvents.meaning(of: answer, in: state) else { continue }
        for event in events { _ = update(&state, event) }
      }
      answers = answers.dropFirst(step.fields.count)
      answered.append(state)
      _ = update(&state, .action(.nextStep))
    }
    var visited: [TutorState] = []
    _ = update(&state, .open(lesson: id))
    for _ in lesson.steps { _ = update(&state, .action(.previousStep)) }
    for _ in lesson.steps {
      visited.append(state)
      _ = update(&state, .action(.nextStep))
    }
    for (kind, states) in [("answered", answered), ("visited", visited)] {
      for (step, state) in zip(lesson.steps, states) {
        guard case .lesson(let page) = state.page else { continue }
        expectEqual(page.step.id, step.id)
        #expect(page.isAnswered(state.record), "\(step.id) \(kind)")
        for glyphs in [Glyphs.unicode, .ascii] {
          let isWhole = showsPicture(state, size: Size(columns: 80, rows: 24), glyphs: glyphs)
          #expect(isWhole, "\(step.id) \(kind)\(glyphs.isASCII ? " in ASCII" : "")")
        }
      }
    }
  }

  @Test(
    "every node of a picture can be walked to and is on the screen with its name",
    arguments: ShippedCourse.ids, [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24)])
  func walkable(id: String, size: Size) throws {
    let lesson = try #require(ShippedCourse.lessons.first { $0.id == id })
    var state = TutorState(course: Course(ShippedCourse.loaded.entries), language: .spanish)
    _ = update(&state, .open(lesson: id))
    var missing: [String] = []
    for step in lesson.steps {
      let graph = step.graphPicture.flatMap { lesson.graphs[$0.graph]?.graph }
      for node in graph?.nodes ?? [] {
        var walked = state
        _ = update(&walked, .walk(to: node.name))
        let frame = view(walked, size: size, glyphs: .ascii)
        let cursor = try #require(frame.cursor)
        let row = frame.grid.rowText(cursor.row).string.dropFirst(cursor.column)
        if !row.hasPrefix(node.name) { missing.append("\(step.id)/\(node.name): \(row)") }
      }
      _ = update(&state, .action(.nextStep))
    }
    expectEqual(missing, [])
  }

  @Test(
    "Enter through every step without typing passes no step with questions",
    arguments: ShippedCourse.ids)
  func untouchedFails(id: String) throws {
    let lesson = try #require(ShippedCourse.lessons.first { $0.id == id })
    var state = TutorState(course: Course(ShippedCourse.loaded.entries), language: .spanish)
    var effects = update(&state, .open(lesson: id))
    for _ in lesson.steps {
      for _ in 0..<20 { effects += update(&state, .action(.confirm)) }
      effects += update(&state, .action(.nextStep))
    }
    let recorded = effects.filter { if case .record = $0 { true } else { false } }
    expectEqual(recorded, [])
    let asking = Set(lesson.steps.filter { !$0.questions.isEmpty }.map(\.id))
    let passed = Set(state.record.passed.filter { $0.lesson == id }.map(\.step))
    expectEqual(passed.intersection(asking), [])
    #expect(!asking.isEmpty)
  }
}
