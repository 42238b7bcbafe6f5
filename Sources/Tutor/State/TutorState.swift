public import Checking
public import Curriculum

/// Everything a session is: a value, changed only by ``update(_:_:)``.
public struct TutorState: Hashable, Sendable {
  /// What fills the screen; indirect, because the state is copied at every key.
  public indirect enum Page: Hashable, Sendable {
    /// The question for the language, asked once; then the lesson to open, if one is wanted.
    case language(selected: Language, opening: String?)
    /// The list of lessons.
    case course(CoursePage)
    /// A step of a lesson.
    case lesson(LessonPage)
    /// What a session of practice has shown.
    case practiceEnd(PracticeSummary)
  }

  /// What lies over the page.
  public enum Overlay: Hashable, Sendable {
    /// All keys; the first line shown.
    case help(scroll: Int)
    /// Whether to end the program.
    case confirmQuit
    /// The settings; the one selected.
    case settings(selected: SettingName)
    /// How firm each rule is; the first line shown.
    case progress(scroll: Int)
    /// What is wrong with the lesson that is previewed; closed, it shows the lesson as it last was.
    case brokenLesson([Diagnostic])
  }

  /// The lessons.
  public var course: Course
  /// What is known of the learner.
  public var record: LearnerRecord
  /// Why the record is not kept, if it is not.
  public var recordProblem: RecordProblem?
  /// The mistakes seen in this session's answers.
  public var mistakes = MistakeEvidence.none
  /// The present moment, which the program sets before each event.
  public var now = Timestamp(milliseconds: 0)
  /// The stream that the question on the screen belongs to; nil in lessons.
  public internal(set) var practice: PracticeRun?
  /// Whether what is due is asked before a lesson: not where answers come from a file or a pipe, which are
  /// meant for the lesson.
  public var reviewsBeforeLessons = true
  /// The lessons of this session before which what is due has been asked, by their ids.
  var lessonsReviewed: Set<String> = []
  /// What has been worked out about practice items.
  var practiceMemo = PracticeMemo()
  /// What options, environment and locale say of the settings.
  public internal(set) var outside: OutsideSettings
  /// What the learner prefers.
  public internal(set) var preferences: Preferences
  /// What fills the screen.
  public var page: Page
  /// What lies over the page.
  public var overlay: Overlay?
  /// What is told now.
  public var notice: Notice?
  /// What is still to be told, one after the other.
  private(set) var waitingNotices: [Notice] = []

  /// Whether what the learner does is kept.
  public var isKept: Bool { recordProblem?.stopsTheRecord != true }

  /// Creates the state a session begins with.
  ///
  /// - Parameters:
  ///   - language: The language, or nil to ask for it first.
  ///   - outside: What else decides settings; by default nothing, and no hint waits for a try.
  ///   - recordProblem: Why the record is not kept, to be told.
  ///   - lessonErrors: What is wrong with lesson files that cannot be used, to be told.
  public init(
    course: Course, record: LearnerRecord = LearnerRecord(),
    recordProblem: RecordProblem? = nil, lessonErrors: [Diagnostic] = [],
    language: Language?, outside: OutsideSettings = .init(usual: Self.unhurried)
  ) {
    self.course = course
    self.record = record
    self.recordProblem = recordProblem
    self.outside = outside
    preferences = Preferences(language: language ?? .spanish)
    page =
      language == nil
      ? .language(selected: .spanish, opening: nil)
      : .course(CoursePage(course: course, record: record))
    waitingNotices = recordProblem.map { [.record($0)] } ?? []
    if let first = lessonErrors.first {
      let files = Set(lessonErrors.map(\.path))
      waitingNotices.append(.brokenLessonFiles(count: files.count, first: first))
    }
    preferences = preferred(language: preferences.language)
    tellNext()
  }

  /// Hints without a pause between them.
  public static let unhurried: [SettingName: SettingValue] = [
    .hintPause: SettingValue("0", from: .builtIn)
  ]

  /// Tells what waits, unless something is told already or the language is still to be chosen.
  mutating func tellNext() {
    if case .language = page { return }
    if notice == nil, !waitingNotices.isEmpty { notice = waitingNotices.removeFirst() }
  }

  /// Tells a notice again, later where something more urgent has taken its place.
  mutating func tellAgain(_ told: Notice) {
    if notice == nil {
      notice = told
    } else if !told.isRecordNews {
      waitingNotices.insert(told, at: 0)
    }
  }

  /// Forgets what was to be told of the record, because there is something newer.
  mutating func forgetRecordNews() {
    waitingNotices.removeAll(where: \.isRecordNews)
  }
}
