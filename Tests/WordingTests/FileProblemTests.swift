import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The sentences for files, YAML and texts")
struct FileProblemTests {
  static let files: [LessonProblem] = [
    .notFound, .notAFile, .unreadable(reason: "Permission denied"),
    .fileTooLarge(limit: 1 << 20), .fileTooLarge(limit: 1000), .notUTF8,
    .controlCharacter(code: 7), .controlCharacter(code: 0x202E), .controlCharacter(code: 9),
  ]

  @Test("files, in Spanish")
  func filesInSpanish() {
    expectEqual(
      Voices.spanish(Self.files),
      """
      no existe tal archivo o carpeta; revisa la ruta
      no es un archivo común; indica una lección o una carpeta con lecciones
      el archivo no se puede leer: Permission denied
      el archivo es demasiado grande: una lección admite 1 MiB; repártelo en varias lecciones
      el archivo es demasiado grande: una lección admite 1000 B; repártelo en varias lecciones
      el texto no está en UTF-8; guarda el archivo en esa codificación
      el carácter de control U+0007 no puede estar en una lección; bórralo
      el carácter de control U+202E no puede estar en una lección; bórralo
      un tabulador no puede estar en una lección; escribe espacios
      """)
  }

  @Test("files, in English")
  func filesInEnglish() {
    expectEqual(
      Voices.english(Self.files),
      """
      there is no such file or folder; check the path
      this is not a regular file; name a lesson file or a folder of them
      the file cannot be read: Permission denied
      the file is too large: a lesson may have 1 MiB; split it into several lessons
      the file is too large: a lesson may have 1000 B; split it into several lessons
      the text is not UTF-8; save the file in that encoding
      the control character U+0007 has no place in a lesson; delete it
      the control character U+202E has no place in a lesson; delete it
      a tab has no place in a lesson; write spaces
      """)
  }

  static let yaml: [LessonProblem] = [
    .empty, .severalDocuments, .anchorOrAlias("&base"), .tag("!!python/object"),
    .nestedTooDeeply(limit: 64), .syntax("did not find expected key"),
    .syntax("did not find expected '-' indicator"),
    .syntax("mapping values are not allowed in this context"),
    .syntax("block sequence entries are not allowed in this context"),
    .syntax("could not find expected ':'"),
    .syntax("found character that cannot start any token"),
    .syntax("found unexpected end of stream"),
    .syntax("did not find expected ',' or ']'"), .syntax("did not find expected ',' or '}'"),
    .syntax("found unknown escape character"),
    .openBracket(isMapping: true, line: 7), .openBracket(isMapping: false, line: 7),
  ]

  @Test("YAML, in Spanish")
  func yamlInSpanish() {
    expectEqual(
      Voices.spanish(Self.yaml),
      """
      el archivo está vacío; una lección empieza con «format: 1»
      hay un segundo documento YAML; pon cada lección en su propio archivo
      «&base» es un ancla o alias de YAML, y las lecciones no los usan; escribe el valor completo, \
      o pon el texto entre comillas
      «!!python/object» es una etiqueta de YAML, y las lecciones no las usan; bórrala, o pon el \
      texto entre comillas
      hay más de 64 listas y mapas unos dentro de otros; cierra los corchetes y las llaves, o anida \
      menos
      el YAML no se puede leer: aquí se esperaba una clave; revisa la sangría, y pon entre comillas el \
      texto que empiece con «{», «[» o comillas
      el YAML no se puede leer: aquí se esperaba otro elemento «- …» de la lista; revisa la sangría
      el YAML no se puede leer: aquí no puede ir «: »; pon el texto entre comillas o revisa la \
      sangría
      el YAML no se puede leer: aquí no puede empezar una lista; ponla en la línea siguiente
      el YAML no se puede leer: falta «:» después de la clave; revisa la sangría
      el YAML no se puede leer: un valor no puede empezar con este carácter; ponlo entre comillas, \
      y usa espacios en la sangría, no tabuladores
      el YAML no se puede leer: lo que empieza aquí no termina; falta una comilla
      el YAML no se puede leer: falta «,» o «]» en esta lista
      el YAML no se puede leer: falta «,» o «}» en este mapa
      el YAML no se puede leer: el lector de YAML dice «found unknown escape character»
      antes de esto falta «}» o una coma; el mapa empieza en la línea 7
      antes de esto falta «]» o una coma; la lista empieza en la línea 7
      """)
  }

  @Test("YAML, in English")
  func yamlInEnglish() {
    expectEqual(
      Voices.english(Self.yaml),
      """
      the file is empty; a lesson begins with “format: 1”
      there is a second YAML document; put each lesson in a file of its own
      “&base” is a YAML anchor or alias, and lessons have none; write the value out, or put the \
      text between quotation marks
      “!!python/object” is a YAML tag, and lessons have none; delete it, or put the text between \
      quotation marks
      lists and mappings are nested more than 64 deep; close the brackets, or put less inside each \
      other
      the YAML cannot be read: a key is expected here; check the indentation, and put a text that \
      begins with “{”, “[” or a quotation mark between quotation marks
      the YAML cannot be read: another item “- …” of the list is expected here; check the \
      indentation
      the YAML cannot be read: “: ” has no place here; put the text between quotation marks or \
      check the indentation
      the YAML cannot be read: a list cannot begin here; put it on the next line
      the YAML cannot be read: “:” is missing after the key; check the indentation
      the YAML cannot be read: a value cannot begin with this character; put it between quotation \
      marks, and indent with spaces, not tabs
      the YAML cannot be read: what begins here does not end; a quotation mark is missing
      the YAML cannot be read: “,” or “]” is missing in this list
      the YAML cannot be read: “,” or “}” is missing in this mapping
      the YAML cannot be read: the YAML reader says “found unknown escape character”
      “}” or a comma is missing before this; the mapping begins on line 7
      “]” or a comma is missing before this; the list begins on line 7
      """)
  }

  static let texts: [LessonProblem] = [
    .missingLanguage(.spanish), .missingLanguage(.english), .unknownLanguage("fr"), .emptyText,
    .textTooLong(limit: 4000), .severalLines, .unknownPlaceholder("q"),
  ]

  @Test("texts, in Spanish")
  func textsInSpanish() {
    expectEqual(
      Voices.spanish(Self.texts),
      """
      falta la versión en español; agrega «es: …», o quita «es» de los idiomas de la lección
      falta la versión en inglés; agrega «en: …», o quita «en» de los idiomas de la lección
      «fr» no es un idioma de este programa; tiene «es» y «en»
      este texto está vacío; escríbelo o borra su clave
      este texto pasa de 4000 caracteres; repártelo en varios pasos
      aquí cabe una sola línea; junta las líneas
      «{q}» no nombra ningún nodo del grafo del paso; para una llave escribe «{{»
      """)
  }

  @Test("texts, in English")
  func textsInEnglish() {
    expectEqual(
      Voices.english(Self.texts),
      """
      the Spanish version is missing; add “es: …”, or take “es” out of the lesson's languages
      the English version is missing; add “en: …”, or take “en” out of the lesson's languages
      “fr” is not a language of this program; it has “es” and “en”
      this text is empty; write it or delete its key
      this text is longer than 4000 characters; split it into several steps
      there is room for one line here; join the lines
      “{q}” names no node of the step's graph; for a brace write “{{”
      """)
  }
}
