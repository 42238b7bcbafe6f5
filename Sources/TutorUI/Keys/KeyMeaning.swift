import Screen
import Tutor
import Wording

/// What a key of the last line does now.
enum KeyMeaning: Hashable {
  /// What its action always does.
  case action(Action)
  case confirm(ConfirmMeaning)
  case toPicture
  /// Something to the selected setting.
  case setting(Action)
  /// The next lower value of the selected setting of an experiment.
  case less
  /// The next higher one.
  case more
  /// Another setting of the experiment.
  case otherSetting

  /// Returns it in a word or two.
  func label(_ context: ViewContext) -> Text {
    switch self {
    case .action(let action): context.say(ActionSentence.label(action))
    case .confirm(let meaning): context.say(ActionSentence.confirm(meaning))
    case .toPicture: context.say(ScreenWords.toPicture)
    case .setting(let action):
      SettingWords(changing: action).map { context.say($0) }
        ?? context.say(ActionSentence.label(action))
    case .less: context.say(ExperimentWords.less)
    case .more: context.say(ExperimentWords.more)
    case .otherSetting: context.say(ExperimentWords.otherSetting)
    }
  }
}
