import Screen
import Tutor

/// What was worked out for a step in a ``ViewMemo``, or is worked out now and kept there.
struct StepMemo {
  let state: TutorState
  let page: LessonPage
  let context: ViewContext

  private var memo: ViewMemo { context.memo }

  /// The room that text and picture are laid out in.
  struct Room: Hashable {
    /// The columns.
    let width: Int
    /// The rows.
    let rows: Int
    /// Whether the picture has only the rows that the text leaves.
    let keepsText: Bool
  }

  /// Returns the picture of the step's graph; nil for a step without one.
  func picture() -> StepPicture? {
    if let made = memo.kept.picture { return made }
    let scene = memo.kept.scene ?? StepScene(state, page: page, context: context)
    memo.kept.scene = .some(scene)
    let made = scene.map { StepPicture($0, page: page, context: context) }
    memo.kept.picture = .some(made)
    return made
  }

  /// Returns text and picture in a room.
  func reading(room: Room) -> ReadingLines {
    if let made = memo.kept.readings[room] { return made }
    let made = ReadingLines(
      state, page: page, picture: picture(), room: room, context: context, text: text)
    memo.kept.readings[room] = made
    return made
  }

  /// Returns the questions and what is said of them.
  func panel(width: Int) -> PanelLines {
    if let made = memo.kept.panels[width] { return made }
    let made = PanelLines(state, page: page, width: width, context: context)
    memo.kept.panels[width] = made
    return made
  }

  /// Returns the significant figures that the step asks for.
  func figuresAsked() -> AskedFigures? {
    if let figures = memo.kept.figures { return figures }
    let made = page.figuresAsked(state.record)
    memo.kept.figures = .some(made)
    return made
  }

  private func text(width: Int) -> [Line] {
    if let made = memo.texts[width] { return made }
    let made = StepText(state, page: page, context: context).lines(width: width)
    memo.texts[width] = made
    return made
  }
}
