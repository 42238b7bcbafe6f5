import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("The settings of a session")
struct SettingsTests {
  private let noon = Timestamp(milliseconds: 1_790_000_012_345)

  private func begin(_ outside: OutsideSettings = OutsideSettings()) throws -> Learner {
    var learner = Learner(
      TutorState(course: try SmallCourse.make(), language: .english, outside: outside))
    learner.waits(until: noon)
    return learner
  }

  @Test("they lie over the course list, are turned, taken back, and closed")
  func turning() throws {
    var learner = try begin()
    learner.does(.settings)
    expectEqual(learner.state.overlay, .settings(selected: .language))
    expectEqual(learner.does(.down, .right), [.set(.decimalMark, "comma")])
    expectEqual(learner.state.preferences.decimalMarkCharacter, ",")
    expectEqual(
      learner.does(.right, .right, .left),
      [
        .set(.decimalMark, "point"), .set(.decimalMark, "automatic"), .set(.decimalMark, "point"),
      ])
    expectEqual(learner.state.setting(.decimalMark), SettingValue("point", from: .setting))
    expectEqual(learner.does(.deleteForward), [.set(.decimalMark, nil)])
    expectEqual(learner.state.setting(.decimalMark), SettingValue("automatic", from: .builtIn))
    learner.does(.up, .confirm)
    expectEqual(learner.state.preferences.language, .spanish)
    learner.does(.back)
    expectEqual(learner.state.overlay, nil)
  }

  @Test("what wins over a setting goes on winning, and the choice is kept for later")
  func winning() throws {
    var learner = try begin(
      OutsideSettings(winning: [.color: SettingValue("never", from: .environment("NO_COLOR"))]))
    learner.does(.settings, .up, .up, .up)
    expectEqual(learner.state.overlay, .settings(selected: .color))
    expectEqual(learner.does(.right), [.set(.color, "always")])
    expectEqual(
      learner.state.setting(.color), SettingValue("never", from: .environment("NO_COLOR")))
  }

  @Test("the key for the language changes it at once, whatever an option said at the start")
  func language() throws {
    var learner = try begin(
      OutsideSettings(winning: [.language: SettingValue("en", from: .option("--lang"))]))
    learner.does(.language)
    expectEqual(learner.state.preferences.language, .spanish)
    expectEqual(learner.state.setting(.language), SettingValue("es", from: .setting))
  }

  /// A course with one division that has to be rounded, asked for by the lesson to some figures or
  /// none.
  private func division(figures: Int?) throws -> Course {
    let graph = try Graph(given: [("a", "2"), ("b", "7")], definitions: ["q = a/b"])
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: [Question(id: "q", kind: .value(node: "q"), figures: figures)])
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph)], steps: [step])
    return Course([Course.Entry(lesson: lesson, source: .builtIn)])
  }

  private func divided(_ answer: String, figures: Int?, setting: String) throws -> Learner {
    var learner = Learner(
      TutorState(
        course: try division(figures: figures),
        record: LearnerRecord(settings: ["figures": setting]),
        language: .english))
    learner.does(.confirm)
    learner.answers(answer)
    return learner
  }

  @Test("the figures that are set are asked for and marked by; a lesson's own number stands")
  func figures() throws {
    // 2/7 = 0.285714…
    func verdict(_ answer: String, figures: Int?, setting: String) throws -> String {
      let learner = try divided(answer, figures: figures, setting: setting)
      return learner.lessonPage?.marks["q"].map { "\($0.verdict)" } ?? "none"
    }
    expectEqual(try verdict("0.286", figures: nil, setting: "automatic"), "right")
    expectEqual(try verdict("0.286", figures: nil, setting: "5"), "moreDigits(asked: 5)")
    expectEqual(try verdict("0.28571", figures: nil, setting: "5"), "right")
    expectEqual(try verdict("0.286", figures: 3, setting: "5"), "right")
    let asked = try divided("?", figures: nil, setting: "5")
    let figures = asked.lessonPage?.figuresAsked(asked.state.record)
    expectEqual(figures?.count, 5)
    expectEqual(figures?.origin, .setting)
    let own = try divided("?", figures: 4, setting: "5")
    expectEqual(own.lessonPage?.figuresAsked(own.state.record)?.origin, .lesson)
  }

  @Test("a setting that is changed in a lesson counts at once and keeps what was typed")
  func figuresInLesson() throws {
    var learner = try divided("x", figures: nil, setting: "automatic")
    learner.does(.clear)
    learner.types("0.286")
    learner.does(.settings, .down, .down, .right, .right, .back)
    expectEqual(learner.lessonPage?.answers["q"]?.text, "0.286")
    learner.does(.confirm)
    expectEqual(learner.lessonPage?.marks["q"]?.verdict, .moreDigits(asked: 4))
  }

  @Test("the next hint waits for a try or for the pause, and says for how long")
  func pause() throws {
    var learner = try begin(
      OutsideSettings(usual: [.hintPause: SettingValue("5", from: .builtIn)]))
    func level(_ learner: Learner) -> Int { learner.lessonPage?.hintLevels["d"] ?? 0 }
    learner.does(.confirm, .confirm, .hint)
    expectEqual(level(learner), 1)
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + 1_200))
    learner.does(.hint)
    expectEqual(learner.state.notice, .cannot(.hintTooSoon(seconds: 4)))
    expectEqual(level(learner), 1)
    // What cannot be read is no try.
    learner.answers("2*")
    learner.does(.hint)
    expectEqual(learner.state.notice, .cannot(.hintTooSoon(seconds: 4)))
    learner.does(.clear)
    learner.answers("77")
    learner.does(.hint)
    expectEqual(level(learner), 2)
    learner.waits(until: Timestamp(milliseconds: noon.milliseconds + 6_200))
    learner.does(.hint)
    expectEqual(level(learner), 3)
    // A clock that was set back makes nobody wait.
    learner.waits(until: Timestamp(milliseconds: 0))
    learner.does(.hint)
    expectEqual(level(learner), 4)
  }

  @Test("without a pause the hints follow at once")
  func noPause() throws {
    var learner = try begin(
      OutsideSettings(usual: [.hintPause: SettingValue("0", from: .builtIn)]))
    learner.does(.confirm, .confirm, .hint, .hint)
    expectEqual(learner.lessonPage?.hintLevels["d"], 2)
  }
}
