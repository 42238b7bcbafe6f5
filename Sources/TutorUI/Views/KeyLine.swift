import Screen
import Tutor
import Wording

/// The last line: the keys that do something now, as many as fit, the most needed first.
struct KeyLine {
  private let entries: [(key: Text, label: Text)]

  init(_ actions: [Action], state: TutorState, context: ViewContext) {
    let page: LessonPage? = if case .lesson(let page) = state.page { page } else { nil }
    entries = actions.compactMap { action in
      guard state.availability(of: action) == .available,
        let key = KeyMap.keys(of: action).first
      else { return nil }
      let label: Text =
        if action == .confirm {
          context.say(ActionSentence.confirm(state.confirmMeaning))
        } else if let page,
          PictureWalk.begins(
            with: action, page: page, record: state.record)
        {
          context.say(ScreenWords.toPicture)
        } else if case .settings? = state.overlay, let words = SettingWords(changing: action) {
          context.say(words)
        } else if state.isExperimenting, action == .left || action == .right {
          context.say(action == .left ? ExperimentWords.less : .more)
        } else if state.isExperimenting, action == .down {
          context.say(ExperimentWords.otherSetting)
        } else {
          context.say(ActionSentence.label(action))
        }
      return (context.text(KeyName.text(key, language: context.voice.language)), label)
    }
  }

  func draw(on grid: inout Grid, row: Int) {
    var column = 1
    for (key, label) in entries {
      let width = key.width + 1 + label.width
      guard column + width <= grid.size.columns - 1 else { continue }
      _ = grid.write(key, at: Point(column: column, row: row), role: .key)
      _ = grid.write(
        label, at: Point(column: column + key.width + 1, row: row), role: .plain)
      column += width + 2
    }
  }
}
