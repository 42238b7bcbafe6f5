import Tutor

/// The names, values and explanations of the settings in each language.
enum SettingTexts {
  static func spanishName(_ name: SettingName) -> String {
    switch name {
    case .language: "Idioma"
    case .decimalMark: "Marca decimal"
    case .figures: "Cifras pedidas"
    case .hintPause: "Pausa entre pistas"
    case .color: "Colores"
    case .ascii: "Solo ASCII"
    case .plain: "Modo simple"
    }
  }

  static func englishName(_ name: SettingName) -> String {
    switch name {
    case .language: "Language"
    case .decimalMark: "Decimal mark"
    case .figures: "Figures asked for"
    case .hintPause: "Pause between hints"
    case .color: "Colours"
    case .ascii: "ASCII only"
    case .plain: "Plain mode"
    }
  }

  static func spanishValue(_ value: String, of name: SettingName) -> String {
    switch (name, value) {
    case (.language, "es"): "español"
    case (.language, "en"): "English"
    case (.decimalMark, "comma"): "coma: 0,5"
    case (.decimalMark, "point"): "punto: 0.5"
    case (.decimalMark, _): "según el idioma"
    case (.figures, "automatic"): "las usuales: 3"
    case (.hintPause, "0"): "ninguna"
    case (.hintPause, _): "\(value) segundos"
    case (.color, "always"): "siempre"
    case (.color, "never"): "nunca"
    case (.color, _): "automáticos"
    case (.ascii, "true"), (.plain, "true"): "sí"
    case (.ascii, _), (.plain, _): "no"
    default: value
    }
  }

  static func englishValue(_ value: String, of name: SettingName) -> String {
    switch (name, value) {
    case (.language, "es"): "español"
    case (.language, "en"): "English"
    case (.decimalMark, "comma"): "comma: 0,5"
    case (.decimalMark, "point"): "point: 0.5"
    case (.decimalMark, _): "by language"
    case (.figures, "automatic"): "as usual: 3"
    case (.hintPause, "0"): "none"
    case (.hintPause, _): "\(value) seconds"
    case (.color, "always"): "always"
    case (.color, "never"): "never"
    case (.color, _): "automatic"
    case (.ascii, "true"), (.plain, "true"): "yes"
    case (.ascii, _), (.plain, _): "no"
    default: value
    }
  }

  static func spanishAbout(_ name: SettingName) -> String {
    switch name {
    case .language: "El idioma del programa y de las lecciones."
    case .decimalMark:
      "Con qué se muestran los decimales. Al responder, coma y punto sirven siempre."
    case .figures:
      "Cifras significativas que se piden cuando hay que redondear. Si la lección pide su propio "
        + "número, vale el de la lección."
    case .hintPause:
      "Cuánto espera la pista siguiente si no pruebas antes una respuesta. Tras un intento llega "
        + "enseguida."
    case .color: "Si se usan colores. Nada se dice solo con color."
    case .ascii: "Sin σ, ∂, flechas ni líneas: para terminales y letras que no los tienen."
    case .plain:
      "Frases, línea a línea, en lugar de la pantalla completa: para lectores de pantalla. Vale "
        + "desde el próximo inicio."
    }
  }

  static func englishAbout(_ name: SettingName) -> String {
    switch name {
    case .language: "The language of the program and of the lessons."
    case .decimalMark:
      "How decimals are shown. In answers a comma and a point are read alike."
    case .figures:
      "The significant figures asked for where you have to round. Where a lesson asks for a number "
        + "of its own, the lesson’s counts."
    case .hintPause:
      "How long the next hint waits unless you try an answer first. After a try it comes at once."
    case .color: "Whether colours are used. Nothing is told by colour alone."
    case .ascii: "Without σ, ∂, arrows and lines: for terminals and fonts that lack them."
    case .plain:
      "Sentences, line by line, in place of the full screen: for screen readers. Counts from the "
        + "next start."
    }
  }
}
