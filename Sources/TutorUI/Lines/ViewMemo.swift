import Screen
import Tutor
import Wording

/// What was worked out for a screen and is needed again while what it follows from is the same: text
/// and picture of a step do not change while an answer is typed below them.
///
/// It decides how long a screen takes and never what it shows. Whoever draws more than one screen
/// keeps one and hands it to ``view(_:size:glyphs:memo:)``.
public final class ViewMemo {
  /// What all that is shown of a step follows from, but for what is typed and which node of the
  /// picture the learner is at.
  private struct Basis: Equatable {
    let page: LessonPage
    let isWalking: Bool
    let record: LearnerRecord
    let practice: PracticeRun?
    let glyphs: Glyphs
    let voice: Voice

    init(_ state: TutorState, _ page: LessonPage, _ context: ViewContext) {
      self.page = page.atRest
      isWalking = page.walked != nil
      record = state.record
      practice = state.practice
      glyphs = context.glyphs
      voice = context.voice
    }
  }

  /// The room that text and picture are laid out in.
  struct Room: Hashable {
    /// The columns.
    let width: Int
    /// The rows.
    let rows: Int
    /// Whether the picture has only the rows that the text leaves.
    let keepsText: Bool
  }

  /// The layouts of the graphs that were drawn.
  let layouts = LayoutMemo()
  /// The lines of the list of lessons.
  let course = CourseMemo()

  private var basis: Basis?
  private var scene: StepScene??
  private var figures: AskedFigures??
  private var texts: [Int: [Line]] = [:]

  /// The node of the picture that the learner is at, and what follows from it besides.
  private var walked: String?
  private var picture: StepPicture??
  private var readings: [Room: ReadingLines] = [:]

  /// What is typed, and what follows from it besides.
  private var answers: [String: LineEditor] = [:]
  private var panels: [Int: PanelLines] = [:]

  /// Creates an empty memo.
  public init() {}

  /// Returns the picture of a step's graph; nil for a step without one.
  func picture(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> StepPicture? {
    begin(state, page, context)
    if let picture { return picture }
    let scene = scene ?? StepScene(state, page: page, context: context)
    self.scene = .some(scene)
    let made = scene.map { StepPicture($0, page: page, context: context) }
    picture = .some(made)
    return made
  }

  /// Returns text and picture of a step in a room.
  func reading(
    _ state: TutorState, page: LessonPage, room: Room, context: ViewContext
  ) -> ReadingLines {
    let picture = picture(state, page: page, context: context)
    if let made = readings[room] { return made }
    let made = ReadingLines(
      state, page: page, picture: picture, room: room, context: context,
      text: { self.text(state, page: page, width: $0, context: context) })
    readings[room] = made
    return made
  }

  /// Returns the questions of a step and what is said of them.
  func panel(
    _ state: TutorState, page: LessonPage, width: Int, context: ViewContext
  ) -> PanelLines {
    begin(state, page, context)
    if let made = panels[width] { return made }
    let made = PanelLines(state, page: page, width: width, context: context)
    panels[width] = made
    return made
  }

  /// Returns the significant figures that a step asks for.
  func figuresAsked(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> AskedFigures? {
    begin(state, page, context)
    if let figures { return figures }
    let made = page.figuresAsked(state.record)
    figures = .some(made)
    return made
  }

  private func text(
    _ state: TutorState, page: LessonPage, width: Int, context: ViewContext
  ) -> [Line] {
    if let made = texts[width] { return made }
    let made = StepText(state, page: page, context: context).lines(width: width)
    texts[width] = made
    return made
  }

  /// Forgets what follows from anything else.
  private func begin(_ state: TutorState, _ page: LessonPage, _ context: ViewContext) {
    let basis = Basis(state, page, context)
    let isSame = basis == self.basis
    if !isSame {
      self.basis = basis
      scene = nil
      figures = nil
      texts = [:]
    }
    if !isSame || page.walked != walked {
      walked = page.walked
      picture = nil
      readings = [:]
    }
    if !isSame || page.answers != answers {
      answers = page.answers
      panels = [:]
    }
  }
}
