import Curriculum

extension TutorState {
  /// Returns the value of a setting that counts, and what decided it.
  public func setting(_ name: SettingName) -> SettingValue {
    outside.value(of: name, kept: record.settings)
  }

  /// Changes the settings by an event, while they lie over the page.
  mutating func updateSettings(_ event: Event, selected: SettingName) -> [Effect] {
    let names = SettingName.allCases
    let position = names.firstIndex(of: selected) ?? 0
    switch event {
    case .action(.up), .action(.previousField):
      overlay = .settings(selected: names[(position + names.count - 1) % names.count])
    case .action(.down), .action(.nextField):
      overlay = .settings(selected: names[(position + 1) % names.count])
    case .action(.home), .action(.scrollUp): overlay = names.first.map { .settings(selected: $0) }
    case .action(.end), .action(.scrollDown): overlay = names.last.map { .settings(selected: $0) }
    case .action(.right), .action(.confirm), .insert(" "): return turn(selected, by: 1)
    case .action(.left): return turn(selected, by: -1)
    case .action(.deleteForward), .action(.deleteBackward), .action(.clear):
      return set(selected, to: nil)
    case .action(.back), .action(.settings): overlay = nil
    default: break
    }
    return []
  }

  /// Goes to the next or the previous value of a setting, after the last to the first.
  mutating func turn(_ name: SettingName, by distance: Int) -> [Effect] {
    let values = name.allowedValues
    let kept = record.settings[name.rawValue]
    let present = outside.winning[name] == nil ? setting(name).value : kept ?? name.usualValue
    let position = values.firstIndex(of: present) ?? 0
    return set(name, to: values[(position + distance + values.count) % values.count])
  }

  /// Keeps a setting, or takes it back, and goes by it at once.
  mutating func set(_ name: SettingName, to value: String?) -> [Effect] {
    guard record.settings[name.rawValue] != value else { return [] }
    record.settings[name.rawValue] = value
    applySettings()
    return [.set(name, value)]
  }

  /// Speaks another language at once, whatever an option said at the start, and keeps it.
  mutating func choose(_ language: Language) -> [Effect] {
    outside.winning[.language] = nil
    record.settings[SettingName.language.rawValue] = language.rawValue
    applySettings()
    return [.set(.language, language.rawValue)]
  }

  /// Returns what the settings say.
  ///
  /// - Parameter language: The language where no setting names one.
  func preferred(language: Language) -> Preferences {
    Preferences(
      language: language,
      decimalMark: Preferences.DecimalMark(rawValue: setting(.decimalMark).value) ?? .automatic,
      figures: Int(setting(.figures).value), hintPause: Int(setting(.hintPause).value) ?? 0)
  }

  private mutating func applySettings() {
    let chosen = setting(.language)
    // Where nothing names a language, the one that is spoken goes on.
    let language = chosen.source == .builtIn ? nil : Language(rawValue: chosen.value)
    preferences = preferred(language: language ?? preferences.language)
    guard case .lesson(var page) = page else { return }
    page.lesson = asked(page.lesson)
    self.page = .lesson(page)
  }

  /// Returns a lesson with the significant figures that the learner prefers.
  func asked(_ lesson: Lesson) -> Lesson {
    lesson.asking(usualFigures: preferences.figures ?? Question.defaultFigures)
  }
}
