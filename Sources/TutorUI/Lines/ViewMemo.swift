import Screen
import Tutor
import Wording

/// What was worked out for a screen and is needed again while what it follows from is the same: text
/// and picture of a step do not change while an answer is typed below them.
///
/// It decides how long a screen takes and never what it shows. Whoever draws more than one screen
/// keeps one and hands it to ``view(_:size:glyphs:memo:)``.
public final class ViewMemo {
  /// What text and picture of a step follow from.
  private struct Basis: Equatable {
    var page: LessonPage
    let record: LearnerRecord
    let practice: PracticeRun?
    let glyphs: Glyphs
    let voice: Voice

    init(_ state: TutorState, _ page: LessonPage, _ context: ViewContext) {
      self.page = page.read
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

  private var basis: Basis?
  private var picture: StepPicture??
  private var readings: [Room: ReadingLines] = [:]

  /// Creates an empty memo.
  public init() {}

  /// Returns the picture of a step's graph; nil for a step without one.
  func picture(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> StepPicture? {
    begin(Basis(state, page, context))
    if let picture { return picture }
    let made = StepPicture(state, page: page, context: context)
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
      state, page: page, picture: picture, width: room.width, rows: room.rows,
      keepsText: room.keepsText, context: context)
    readings[room] = made
    return made
  }

  /// Forgets what follows from anything else.
  private func begin(_ basis: Basis) {
    guard basis != self.basis else { return }
    self.basis = basis
    picture = nil
    readings = [:]
  }
}
