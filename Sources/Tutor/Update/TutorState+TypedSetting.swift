import Checking
import Curriculum

/// A number is typed for the selected setting of an experiment, for η where that takes none. Enter sets it,
/// Esc leaves it; any other key that does something sets it first.
extension TutorState {
  /// The most characters of a number.
  private static let longestNumber = 12

  /// Types digits or a decimal mark.
  mutating func typeSetting(_ text: String, page: LessonPage) {
    guard let (field, old, _) = page.experimentInFocus else { return }
    var (state, page) = (old, page)
    if state.selected == .optimiser { state.selected = .rate }
    state.isRunning = false
    var line = state.typed ?? LineEditor()
    guard line.characters.count + text.count <= Self.longestNumber, line.insert(text) else {
      notice = .answerFull
      return
    }
    state.typed = line
    page.experiments[field.id] = state
    page.marks[field.id] = nil
    page.panelScroll = nil
    self.page = .lesson(page)
  }

  /// Does what an action does to the number that is being typed.
  ///
  /// - Returns: What is to be done outside; nil where the action still means something else.
  mutating func updateTypedSetting(_ action: Action, page: LessonPage) -> [Effect]? {
    guard let (field, old, laboratory) = page.experimentInFocus, var line = old.typed else {
      return nil
    }
    var page = page
    switch action {
    case .left, .right, .home, .end, .deleteBackward, .deleteForward, .clear:
      _ = line.edit(action)
      page.experiments[field.id]?.typed = line.isEmpty ? nil : line
      page.marks[field.id] = nil
    case .back:
      page.experiments[field.id]?.typed = nil
      page.marks[field.id] = nil
    case .redraw, .language, .settings, .help, .progress, .search, .quit, .scrollUp, .scrollDown:
      return nil
    default:
      do throws(AnswerProblem) {
        let settings = try SettingsReader(laboratory.experiment).read(
          line.text, as: old.selected, in: old.settings)
        var state = old
        state.restart(settings, in: laboratory)
        let effects = settle(state, field, laboratory, page: page)
        return action == .confirm || !effects.isEmpty ? effects : nil
      } catch {
        page.marks[field.id] = Mark(answer: line.text, verdict: .unreadable(error))
        page.commented = field.id
      }
    }
    self.page = .lesson(page)
    return []
  }
}
