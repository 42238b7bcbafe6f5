public import Curriculum

/// Everything a session is: a value, changed only by ``update(_:_:)``.
public struct TutorState: Hashable, Sendable {
  /// What fills the screen.
  public enum Page: Hashable, Sendable {
    /// The question for the language, asked once; then the lesson to open, if one is wanted.
    case language(selected: Language, opening: String?)
    /// The list of lessons.
    case course(CoursePage)
    /// A step of a lesson.
    case lesson(LessonPage)
  }

  /// What lies over the page.
  public enum Overlay: Hashable, Sendable {
    /// All keys; the first line shown.
    case help(scroll: Int)
    /// Whether to end the program.
    case confirmQuit
  }

  /// The lessons.
  public var course: Course
  /// What is known of the learner.
  public var record: LearnerRecord
  /// Why the record is not kept, if it is not.
  public var recordProblem: RecordProblem?
  /// What the learner prefers.
  public var preferences: Preferences
  /// What fills the screen.
  public var page: Page
  /// What lies over the page.
  public var overlay: Overlay?
  /// What is told once, until the next event.
  public var notice: Notice?

  /// Creates the state a session begins with.
  ///
  /// - Parameters:
  ///   - language: The language, or nil to ask for it first.
  ///   - recordProblem: Why the record is not kept, to be told.
  ///   - brokenLessonFiles: How many lesson files cannot be used, to be told.
  public init(
    course: Course, record: LearnerRecord = LearnerRecord(),
    recordProblem: RecordProblem? = nil, brokenLessonFiles: Int = 0, language: Language?,
    decimalMark: Preferences.DecimalMark = .automatic
  ) {
    self.course = course
    self.record = record
    self.recordProblem = recordProblem
    preferences = Preferences(language: language ?? .spanish, decimalMark: decimalMark)
    page =
      language == nil
      ? .language(selected: .spanish, opening: nil)
      : .course(CoursePage(course: course, record: record))
    notice =
      recordProblem.map(Notice.record)
      ?? (brokenLessonFiles > 0 ? .brokenLessonFiles(count: brokenLessonFiles) : nil)
  }
}
