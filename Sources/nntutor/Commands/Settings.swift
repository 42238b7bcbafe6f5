import ArgumentParser
import Autodiff
import Progress
import Screen
import Tutor
import Wording

/// `nntutor settings`: what is set, what decided it, and how to change it.
struct Settings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settings",
      abstract: Says(
        "Muestra o cambia los ajustes: idioma, cifras, pistas, colores y más.",
        "Shows or changes the settings: language, figures, hints, colours and more."
      ).text,
      usage: """
        nntutor settings
        nntutor settings language es
        nntutor settings decimal-mark point
        nntutor settings --unset language
        """)
  }

  @Argument(
    help: ArgumentHelp(
      Says("El ajuste; si no, todos.", "The setting; else all.").text,
      valueName: Says("ajuste", "setting").text),
    completion: .list(SettingName.allCases.map(\.rawValue)))
  var name: String?

  @Argument(
    help: ArgumentHelp(
      Says("El valor nuevo.", "The new value.").text, valueName: Says("valor", "value").text))
  var value: String?

  @Option(
    help: ArgumentHelp(
      Says("Quita un ajuste guardado.", "Takes a kept setting back.").text,
      valueName: Says("ajuste", "setting").text))
  var unset: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let command = RecordCommand(options)
    if let unset {
      guard name == nil else {
        command.printer.writeError(SettingsWords.setAndUnset)
        throw ExitCode.validationFailure
      }
      try change(try read(unset, command.printer), to: nil, command)
    } else if let name, let value {
      let name = try read(name, command.printer)
      guard name.allowedValues.contains(value) else {
        let nearest = Spelling.nearest(to: value, among: name.allowedValues)
        command.printer.writeError(SettingsWords.unknownValue(value, name, nearest: nearest))
        throw ExitCode.validationFailure
      }
      try change(name, to: value, command)
    } else if let name {
      let name = try read(name, command.printer)
      show([name], command)
      command.printer.write(SettingsWords.allowed(name))
    } else {
      show(SettingName.allCases, command)
    }
  }

  private func read(_ text: String, _ printer: Printer) throws -> SettingName {
    if let name = SettingName(rawValue: text) { return name }
    let nearest = Spelling.nearest(to: text, among: SettingName.allCases.map(\.rawValue))
    printer.writeError(SettingsWords.unknownName(text, nearest: nearest))
    throw ExitCode.validationFailure
  }

  private func change(_ name: SettingName, to value: String?, _ command: RecordCommand) throws {
    try command.requireKeptRecord()
    try command.reporting(RecordWords.unchanged) { () throws(RecordProblem) in
      try command.session.store.set(name.rawValue, to: value)
    }
    // Read anew, so that a new language already speaks.
    let printer = RecordCommand(options).printer
    if let value {
      printer.write(SettingsWords.wasSet(name, value))
    } else {
      printer.write(SettingsWords.wasUnset(name))
    }
  }

  private func show(_ names: [SettingName], _ command: RecordCommand) {
    var table = TextTable([.left, .left, .left])
    for name in names {
      let setting = command.session.choices.value(of: name)
      let source = command.session.voice.say(SettingsWords.source(setting.source))
      table.append([name.rawValue, setting.value, source].map(command.printer.text))
    }
    for line in table.lines(ellipsis: command.printer.glyphs.ellipsis) {
      guard Platform.writeLine(line) else { return }
    }
  }
}
