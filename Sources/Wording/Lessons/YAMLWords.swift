/// What the YAML parser says, in words that tell an author what to do.
///
/// The parser speaks English and in the terms of its grammar. Its commonest complaints are put into
/// plain words; the others are quoted as they are.
enum YAMLWords {
  /// Returns what a complaint of the parser means, in Spanish.
  static func spanish(_ complaint: String) -> String {
    switch complaint {
    case "did not find expected key":
      "aquí se esperaba una clave; revisa la sangría, y pon entre comillas el texto que empiece con "
        + "«{», «[» o comillas"
    case "did not find expected '-' indicator":
      "aquí se esperaba otro elemento «- …» de la lista; revisa la sangría"
    case "mapping values are not allowed in this context":
      "aquí no puede ir «: »; pon el texto entre comillas o revisa la sangría"
    case "block sequence entries are not allowed in this context":
      "aquí no puede empezar una lista; ponla en la línea siguiente"
    case "could not find expected ':'":
      "falta «:» después de la clave; revisa la sangría"
    case "found character that cannot start any token":
      "un valor no puede empezar con este carácter; ponlo entre comillas, y usa espacios en la "
        + "sangría, no tabuladores"
    case "found unexpected end of stream": "lo que empieza aquí no termina; falta una comilla"
    case "did not find expected ',' or ']'": "falta «,» o «]» en esta lista"
    case "did not find expected ',' or '}'": "falta «,» o «}» en este mapa"
    default: "el lector de YAML dice \(Quotation.spanish(complaint))"
    }
  }

  /// Returns what a complaint of the parser means, in English.
  static func english(_ complaint: String) -> String {
    switch complaint {
    case "did not find expected key":
      "a key is expected here; check the indentation, and put a text that begins with “{”, “[” or a "
        + "quotation mark between quotation marks"
    case "did not find expected '-' indicator":
      "another item “- …” of the list is expected here; check the indentation"
    case "mapping values are not allowed in this context":
      "“: ” has no place here; put the text between quotation marks or check the indentation"
    case "block sequence entries are not allowed in this context":
      "a list cannot begin here; put it on the next line"
    case "could not find expected ':'": "“:” is missing after the key; check the indentation"
    case "found character that cannot start any token":
      "a value cannot begin with this character; put it between quotation marks, and indent with "
        + "spaces, not tabs"
    case "found unexpected end of stream":
      "what begins here does not end; a quotation mark is missing"
    case "did not find expected ',' or ']'": "“,” or “]” is missing in this list"
    case "did not find expected ',' or '}'": "“,” or “}” is missing in this mapping"
    default: "the YAML reader says \(Quotation.english(complaint))"
    }
  }
}
