import Screen
import Tutor
import Wording

/// The settings: each with its value and what decided it, and below what the selected one does.
enum SettingsView {
  /// The columns between name, value and what decided it.
  private static let gap = 2

  static func frame(_ state: TutorState, selected: SettingName, context: ViewContext) -> Frame {
    var page = PageFrame(
      state, title: context.say(SettingWords.settings),
      actions: [.right, .left, .back, .deleteForward, .up, .down], context: context)
    let body = page.body.inset(columns: 1, rows: 0)
    page.draw(
      [Line()] + rows(state, selected: selected, context: context) + [Line()]
        + details(selected, state: state, width: body.columns, context: context),
      in: body)
    return page.frame
  }

  private static func rows(
    _ state: TutorState, selected: SettingName, context: ViewContext
  ) -> [Line] {
    let entries = SettingName.allCases.map { name in
      let setting = state.setting(name)
      return (
        name: name, label: context.say(SettingWords.name(name)),
        value: context.say(SettingWords.value(name, setting.value)),
        source: context.say(SettingWords.source(setting.source))
      )
    }
    let labelWidth = entries.map(\.label.width).max() ?? 0
    let valueWidth = entries.map(\.value.width).max() ?? 0
    return entries.map { entry in
      let isSelected = entry.name == selected
      let role: Role = isSelected ? .selection : .plain
      var line = Line([Span(isSelected ? "> " : "  ", role), Span(entry.label, role)])
      line.append(.spaces(2 + labelWidth + gap - line.width), role)
      line.append(entry.value, role)
      line.append(.spaces(2 + labelWidth + gap + valueWidth + gap - line.width), role)
      line.append(entry.source, isSelected ? role : .dim)
      if isSelected { line.cursorColumn = 0 }
      return line
    }
  }

  private static func details(
    _ name: SettingName, state: TutorState, width: Int, context: ViewContext
  ) -> [Line] {
    var lines = Paragraph.lines(context.say(SettingWords.about(name)), width: width)
    if let winner = state.outside.winning[name] {
      let words = SettingWords.overruled(
        name, kept: state.record.settings[name.rawValue], by: winner.source)
      lines += Paragraph.lines(context.say(words), role: .warning, width: width)
    }
    return lines
  }
}
