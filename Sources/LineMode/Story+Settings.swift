import Screen
import Tutor
import Wording

extension Story {
  /// All settings, numbered, and how to change them.
  var settings: [Text] {
    [""] + wrapped(voice.say(SettingWords.settings) + ".")
      + SettingName.allCases.flatMap(setting) + wrapped(voice.say(SettingWords.howToChange)) + [""]
  }

  /// Tells one setting: its number, its value, what decided it, and what wins over it.
  func setting(_ name: SettingName) -> [Text] {
    let number = (SettingName.allCases.firstIndex(of: name) ?? 0) + 1
    let setting = state.setting(name)
    var text =
      "\(number). \(voice.say(SettingWords.name(name))): "
      + "\(voice.say(SettingWords.value(name, setting.value))) "
      + "(\(voice.say(SettingsWords.source(setting.source))))."
    if let winner = state.outside.winning[name], let kept = state.record.settings[name.rawValue] {
      text +=
        " " + voice.say(SettingWords.overruled(name, kept: kept, by: winner.source))
    }
    return wrapped(text)
  }
}
