import ArgumentParser
import Curriculum

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Says("Idioma: es o en.", "Language: es or en.").text, valueName: "es|en"))
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      Says("Colores: auto, always o never.", "Colours: auto, always or never.").text,
      valueName: Says("cuándo", "when").text))
  var color: ColorChoice?

  @Flag(help: ArgumentHelp(Says("Solo caracteres ASCII.", "ASCII characters only.").text))
  var ascii = false

  @Flag(
    help: ArgumentHelp(
      Says(
        "Texto simple, línea a línea, en lugar de la pantalla completa.",
        "Plain text, line by line, in place of the full screen."
      ).text))
  var plain = false

  @Option(
    name: .customLong("lessons"), parsing: .singleValue,
    help: ArgumentHelp(
      Says(
        "Archivo o carpeta de lecciones; se puede repetir.",
        "A lesson file or a folder of them; may be repeated."
      ).text, valueName: Says("ruta", "path").text),
    completion: .file())
  var lessons: [String] = []

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      Says(
        "Carpeta del registro en lugar de $XDG_DATA_HOME/nntutor.",
        "The record's folder in place of $XDG_DATA_HOME/nntutor."
      ).text, valueName: Says("carpeta", "folder").text),
    completion: .directory)
  var data: String?
}
