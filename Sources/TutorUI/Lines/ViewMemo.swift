import Curriculum
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

  /// The layouts of the graphs that were drawn.
  let layouts = LayoutMemo()
  /// The lines of the list of lessons.
  let course = CourseMemo()

  private var lastKeyLine: (basis: KeyLine.Basis, line: KeyLine)?
  /// What the text of a step follows from: also while an experiment runs it stays the same.
  private struct TextBasis: Equatable {
    let lesson: Lesson
    let stepIndex: Int
    let practice: PracticeRun?
    let glyphs: Glyphs
    let voice: Voice
  }

  /// The texts of the step, by their width.
  var texts: [Int: [Line]] = [:]
  private var textBasis: TextBasis?
  private var basis: Basis?
  private var walked: String?
  private var answers: [String: LineEditor] = [:]
  /// What was worked out for the step that these belong to.
  var kept = Kept()

  /// What is kept for a step.
  struct Kept {
    var scene: StepScene??
    var figures: AskedFigures??
    /// Follow also from the node of the picture that the learner is at.
    var picture: StepPicture??
    var readings: [StepMemo.Room: ReadingLines] = [:]
    /// Follow also from what is typed.
    var panels: [Int: PanelLines] = [:]
  }

  /// Creates an empty memo.
  public init() {}

  /// Returns the line of keys, made if it is not the one of the screen before.
  func keyLine(_ basis: KeyLine.Basis, make: () -> KeyLine) -> KeyLine {
    if let lastKeyLine, lastKeyLine.basis == basis { return lastKeyLine.line }
    let made = make()
    lastKeyLine = (basis, made)
    return made
  }

  /// Returns what was worked out for a step, having forgotten what followed from anything else.
  func step(_ state: TutorState, page: LessonPage, context: ViewContext) -> StepMemo {
    let basis = Basis(state, page, context)
    if basis != self.basis {
      self.basis = basis
      kept = Kept()
      let textBasis = TextBasis(
        lesson: page.lesson, stepIndex: page.stepIndex, practice: state.practice,
        glyphs: context.glyphs, voice: context.voice)
      if textBasis != self.textBasis {
        self.textBasis = textBasis
        texts = [:]
      }
    }
    if page.walked != walked {
      walked = page.walked
      kept.picture = nil
      kept.readings = [:]
    }
    if page.answers != answers {
      answers = page.answers
      kept.panels = [:]
    }
    return StepMemo(state: state, page: page, context: context)
  }
}
