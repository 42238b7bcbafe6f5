import TestSupport
import Testing

@Suite("nntutor settings")
struct SettingsTests {
  @Test("shows every setting and that nothing decided it, in English")
  func defaults() throws {
    let run = try ProgramRun(arguments: ["settings"])
    expectEqual(
      run.output,
      """
      language      en         default
      decimal-mark  automatic  default
      figures       automatic  default
      hint-pause    5          default
      color         auto       default
      ascii         false      default
      plain         false      default

      """)
    expectEqual(run.status, 0)
  }

  @Test("shows what decided each: locale, variable, option, kept setting")
  func sources() throws {
    let home = try TemporaryHome()
    _ = try ProgramRun(arguments: ["settings", "decimal-mark", "point"], home: home.url)
    let run = try ProgramRun(
      arguments: ["settings", "--ascii"],
      environment: ["LANG": "es_MX.UTF-8", "NO_COLOR": "1", "NNTUTOR_PLAIN": "1"],
      home: home.url)
    expectEqual(
      run.output,
      """
      language      es         por el idioma del sistema
      decimal-mark  point      ajuste guardado
      figures       automatic  por omision
      hint-pause    5          por omision
      color         never      por la variable NO_COLOR
      ascii         true       por la opcion --ascii
      plain         true       por la variable NNTUTOR_PLAIN

      """)
  }

  @Test("an option wins over a kept setting, and a kept setting over the locale")
  func order() throws {
    let home = try TemporaryHome()
    _ = try ProgramRun(arguments: ["settings", "language", "en"], home: home.url)
    let kept = try ProgramRun(
      arguments: ["settings", "language"], environment: ["LANG": "es_ES.UTF-8"], home: home.url)
    expectEqual(kept.output, "language  en  kept setting\nValues: es, en.\n")
    let option = try ProgramRun(
      arguments: ["settings", "language", "--lang", "es"], home: home.url)
    expectEqual(option.output, "language  es  por la opción --lang\nValores: es, en.\n")
  }

  @Test("a variable wins over a kept setting, and an option over the variable")
  func variables() throws {
    let home = try TemporaryHome()
    _ = try ProgramRun(arguments: ["settings", "color", "always"], home: home.url)
    let variable = try ProgramRun(
      arguments: ["settings", "color"], environment: ["NO_COLOR": "1"], home: home.url)
    expectEqual(
      variable.output, "color  never  from the variable NO_COLOR\nValues: auto, always, never.\n")
    let option = try ProgramRun(
      arguments: ["settings", "color", "--color", "auto"], environment: ["NO_COLOR": "1"],
      home: home.url)
    expectEqual(
      option.output, "color  auto  from the option --color\nValues: auto, always, never.\n")
  }

  @Test("a new language speaks at once, and goes when it is taken back")
  func setAndUnset() throws {
    let home = try TemporaryHome()
    let set = try ProgramRun(arguments: ["settings", "language", "es"], home: home.url)
    expectEqual(set.output, "Guardado: language = es.\n")
    let listing = try ProgramRun(arguments: ["progress"], home: home.url)
    #expect(listing.output.hasPrefix("El perceptrón: AND y OR\n  sin empezar\n"))
    let unset = try ProgramRun(arguments: ["settings", "--unset", "language"], home: home.url)
    expectEqual(unset.output, "There is no kept setting for language any more.\n")
  }

  /// Arguments, and what is said of them.
  static let misuses: [(arguments: [String], errors: String)] = [
    (
      ["langage"],
      """
      nntutor: error: there is no setting “langage”; did you mean “language”? The settings are: \
      language, decimal-mark, figures, hint-pause, color, ascii, plain

      """
    ),
    (
      ["volume", "11"],
      """
      nntutor: error: there is no setting “volume”. The settings are: language, decimal-mark, \
      figures, hint-pause, color, ascii, plain

      """
    ),
    (
      ["decimal-mark", "coma"],
      """
      nntutor: error: decimal-mark cannot be “coma”; did you mean “comma”? The values are: \
      automatic, comma, point

      """
    ),
    (
      ["color", "--unset", "plain"],
      "nntutor: error: --unset stands alone, without another setting\n"
    ),
  ]

  @Test("names and values that do not exist; exit code 64", arguments: misuses)
  func misuse(arguments: [String], errors: String) throws {
    let run = try ProgramRun(arguments: ["settings"] + arguments)
    expectEqual(run.errors, errors)
    expectEqual(run.output, "")
    expectEqual(run.status, 64)
  }

  @Test("nothing is set where the record cannot be used")
  func unusableRecord() throws {
    let run = try ProgramRun(
      arguments: ["settings", "language", "es", "--data", "/dev/null/x", "--lang", "es"])
    expectEqual(
      run.errors,
      "Tu avance no se guarda: no se puede usar la carpeta «/dev/null/x» (Not a directory). "
        + "Elige otra con --data.\n")
    expectEqual(run.output, "")
    expectEqual(run.status, 1)
  }
}
