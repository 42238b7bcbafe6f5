import Screen
import Tutor
import Wording

/// The last line: the keys that do something now, as many as fit, the most needed first.
struct KeyLine {
  /// A key and what it does now.
  struct Key: Equatable {
    let action: Action
    let meaning: KeyMeaning
  }

  /// What the line follows from.
  struct Basis: Equatable {
    let keys: [Key]
    let glyphs: Glyphs
    let voice: Voice
  }

  private let entries: [(key: Text, label: Text)]

  /// Returns the line for some actions, the one of the screen before where nothing is different.
  static func line(_ actions: [Action], state: TutorState, context: ViewContext) -> KeyLine {
    let basis = Basis(
      keys: keys(actions, state: state), glyphs: context.glyphs, voice: context.voice)
    return context.memo.keyLine(basis) { KeyLine(basis, context: context) }
  }

  private init(_ basis: Basis, context: ViewContext) {
    entries = basis.keys.map {
      (context.text(context.key(of: $0.action)), $0.meaning.label(context))
    }
  }

  /// The actions that there are keys for and that would do something, with what they do.
  private static func keys(_ actions: [Action], state: TutorState) -> [Key] {
    let page: LessonPage? = if case .lesson(let page) = state.page { page } else { nil }
    let isSetting = if case .settings? = state.overlay { true } else { false }
    let isExperimenting = state.isExperimenting
    func meaning(_ action: Action) -> KeyMeaning {
      switch action {
      case .confirm: .confirm(state.confirmMeaning)
      case _ where isSetting: .setting(action)
      case .left where isExperimenting: .less
      case .right where isExperimenting: .more
      case .up where isExperimenting, .down where isExperimenting: .otherSetting
      case .nextField, .previousField:
        if let page, PictureWalk.begins(with: action, page: page, record: state.record) {
          .toPicture
        } else {
          .action(action)
        }
      default: .action(action)
      }
    }
    return actions.compactMap { action in
      guard !KeyMap.keys(of: action).isEmpty, state.availability(of: action) == .available else {
        return nil
      }
      return Key(action: action, meaning: meaning(action))
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
