import Autodiff
import Curriculum
import Progress
import Screen
import Tutor
import Wording

/// What every command starts from: the learner's record, the settings that won, the lessons.
struct Session {
  /// The learner's record.
  var store: any RecordStore
  /// Why the record is not kept, if it is not.
  var recordProblem: RecordProblem?
  /// What the record holds.
  var record: LearnerRecord
  /// The lessons.
  var course: Course
  /// What is wrong with lesson files that cannot be used.
  var diagnostics: [Diagnostic]
  /// The language, or nil where neither option, setting nor locale says one.
  var language: Language?
  /// How a decimal mark is chosen.
  var decimalMark: Preferences.DecimalMark
  /// When colours are used.
  var color: ColorChoice
  /// Whether plain text was asked for.
  var isPlain: Bool
  /// Whether only ASCII is to be shown.
  var isASCII: Bool

  /// Opens the record and loads the lessons.
  init(_ options: CommonOptions, environment: [String: String]) {
    let folder = options.data ?? DataFolder.standard(environment: environment)
    (store, recordProblem) = RecordOpening.open(folder: folder, now: Platform.now)
    do throws(RecordProblem) {
      record = try store.snapshot()
    } catch {
      recordProblem = error
      store = MemoryRecord()
      record = LearnerRecord()
    }
    let settings = record.settings
    func setting(_ name: SettingName) -> String? { settings[name.rawValue] }
    language =
      options.lang ?? setting(.language).flatMap(Language.init(rawValue:))
      ?? LocaleLanguage.language(in: environment)
    decimalMark =
      setting(.decimalMark).flatMap(Preferences.DecimalMark.init(rawValue:)) ?? .automatic
    color = options.color ?? setting(.color).flatMap(ColorChoice.init(rawValue:)) ?? .auto
    isPlain =
      options.plain || setting(.plain) == "true"
      || !environment["NNTUTOR_PLAIN", default: ""].isEmpty
    isASCII = options.ascii || setting(.ascii) == "true"
    (course, diagnostics) = CourseLoading.load(paths: options.lessons, environment: environment)
  }

  /// The voice for what is said outside the full screen; English where nothing says otherwise.
  var voice: Voice {
    let preferences = Preferences(language: language ?? .english, decimalMark: decimalMark)
    return Voice(
      language: preferences.language, decimalMark: preferences.decimalMarkCharacter)
  }

  /// Returns the id of the lesson that was probably meant.
  func nearest(to id: String) -> String? {
    Spelling.nearest(to: id, among: course.entries.map(\.lesson.id))
  }

  /// The state that a session begins with.
  ///
  /// - Parameter asksLanguage: Whether the language is asked for where nothing says it.
  func state(asksLanguage: Bool) -> TutorState {
    TutorState(
      course: course, record: record, recordProblem: recordProblem,
      brokenLessonFiles: Set(diagnostics.filter { $0.severity == .error }.map(\.path)).count,
      language: language ?? (asksLanguage ? nil : .english), decimalMark: decimalMark)
  }
}
