import Curriculum
import Progress
import Tutor
import Wording

/// What a command about the learner's work starts from: the record, the choices, the lessons.
final class Session {
  /// The learner's record.
  let store: any RecordStore
  /// Why the record is not kept, or what was done about it.
  let recordProblem: RecordProblem?
  /// What the record holds.
  let record: LearnerRecord
  /// How the program speaks and shows.
  let choices: Choices
  /// The lessons, read when they are first asked for.
  private(set) lazy var lessons = CourseLoading.load(
    paths: lessonPaths, environment: environment)

  private let isPreview: Bool
  private let lessonPaths: [String]
  private let environment: [String: String]

  /// Opens the record.
  init(_ options: CommonOptions, environment: [String: String]) {
    let folder = DataFolder.chosen(options, environment: environment)
    let opened = RecordOpening.open(folder: folder, now: Platform.now)
    do throws(RecordProblem) {
      record = try opened.store.snapshot()
      store = opened.store
      recordProblem = opened.problem
    } catch {
      record = LearnerRecord()
      store = MemoryRecord()
      recordProblem = error
    }
    isPreview = false
    choices = Choices(options, settings: record.settings, environment: environment)
    lessonPaths = options.lessons
    self.environment = environment
  }

  /// A session about one lesson, of which nothing is kept.
  ///
  /// - Parameter entry: The lesson; nil while it cannot be read.
  init(previewing entry: Course.Entry?, choices: Choices) {
    store = MemoryRecord()
    record = LearnerRecord(settings: choices.kept)
    recordProblem = nil
    isPreview = true
    self.choices = choices
    lessonPaths = []
    environment = [:]
    lessons = LoadedLessons(course: Course(entry.map { [$0] } ?? []), diagnostics: [])
  }

  /// The lessons in their order.
  var course: Course { lessons.course }

  /// The voice for what is said outside the full screen.
  var voice: Voice { choices.voice }

  /// Whether what the learner does is kept.
  var isKept: Bool { !isPreview && recordProblem?.stopsTheRecord != true }

  /// The state that a session begins with.
  ///
  /// - Parameter asksLanguage: Whether the language is asked for where nothing says it.
  func state(asksLanguage: Bool) -> TutorState {
    var outside = choices.outside
    // Who writes a lesson looks at its hints without waiting.
    if isPreview { outside.winning.merge(TutorState.unhurried) { $1 } }
    var state = TutorState(
      course: course, record: record, recordProblem: recordProblem,
      lessonErrors: lessons.diagnostics.filter { $0.severity == .error },
      language: choices.language ?? (asksLanguage ? nil : .english),
      outside: outside)
    state.now = Platform.now
    state.reviewsBeforeLessons = Platform.inputIsTerminal
    return state
  }
}
