import Curriculum
import LessonFormat
import Tutor

/// A lesson file that is played while it is written.
///
/// What is answered is known as long as the program runs and kept nowhere.
struct LessonPreview {
  /// The session, from the last time that the file could be read.
  private(set) var state: TutorState?
  /// What is wrong with the file as it is; empty where it can be read.
  private(set) var errors: [Diagnostic] = []
  private let path: String
  private let choices: Choices
  private var stamp: Platform.FileStamp?

  /// Reads the file for the first time.
  init(path: String, choices: Choices) {
    self.path = path
    self.choices = choices
    stamp = Platform.fileStamp(path)
    read()
  }

  /// Reads the file again if it has been saved.
  ///
  /// - Returns: Whether that was so.
  mutating func refresh() -> Bool {
    let newest = Platform.fileStamp(path)
    guard newest != stamp else { return false }
    stamp = newest
    read()
    return true
  }

  /// Changes the session by an event.
  ///
  /// - Returns: Whether the session goes on.
  mutating func handle(_ event: Event) -> Bool {
    guard var state else { return event != .action(.quit) && event != .action(.back) }
    let effects = update(&state, event)
    self.state = state
    return !effects.contains(.finish)
  }

  private mutating func read() {
    let result = LessonLoader.read(contentsOf: path)
    errors = result.diagnostics.filter { $0.severity == .error }
    guard let lesson = result.lesson else { return }
    let position = position(in: lesson)
    // Who writes a lesson looks at its hints without waiting.
    var outside = choices.outside
    outside.usual.merge(TutorState.unhurried) { $1 }
    var next = TutorState(
      course: Course([Course.Entry(lesson: lesson, source: .file(path))]),
      record: state?.record ?? LearnerRecord(),
      language: state?.preferences.language ?? choices.language ?? .english,
      outside: outside)
    _ = update(&next, .open(lesson: lesson.id))
    for _ in lesson.steps {
      guard case .lesson(let page) = next.page, page.stepIndex != position else { break }
      _ = update(&next, .action(page.stepIndex < position ? .nextStep : .previousStep))
    }
    state = next
  }

  /// The position of the step that is nearest to the one on the screen: the one of the same id, or
  /// at the same position.
  private func position(in lesson: Lesson) -> Int {
    guard case .lesson(let page)? = state?.page else { return 0 }
    return lesson.stepIndex(id: page.step.id) ?? min(page.stepIndex, lesson.steps.count - 1)
  }
}
