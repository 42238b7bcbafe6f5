import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The sentences for keys, shapes and words")
struct KeyProblemTests {
  static let keys: [LessonProblem] = [
    .unknownKey("tite", nearest: "title"), .unknownKey("colour", nearest: nil),
    .repeatedKey("id"), .missingKey("steps"),
    .missingKeys(["id", "goal", "steps"]), .otherKeys(["r", "h"], needed: ["of", "by"]),
    .commentInText("#1 de la lista"), .keyWithoutSpace("value:z", meant: "value: z"),
    .unsupportedFormat("2", newest: 1),
    .invalidIdentifier("Mi lección"), .repeatedID("forward"),
  ]

  @Test("keys, in Spanish")
  func keysInSpanish() {
    expectEqual(
      Voices.spanish(Self.keys),
      """
      aquí no existe la clave «tite»; ¿será «title»?
      aquí no existe la clave «colour»; bórrala o corrígela
      la clave «id» está dos veces; deja una sola
      falta la clave «steps»; agrégala
      faltan las claves «id», «goal» y «steps»; agrégalas
      aquí no existe la clave «r» ni «h»; hacen falta: «of» y «by»
      el texto termina aquí, porque para YAML «#1 de la lista» es un comentario; pon el texto entre \
      comillas
      aquí «value:z» es un solo texto; escribe «value: z», con dos puntos y un espacio
      no se conoce el formato «2»; el más nuevo que lee este programa es 1. Escribe «format: 1», o \
      usa un programa más nuevo
      «Mi lección» no puede ser un nombre: usa letras de la «a» a la «z», cifras y guiones, con una \
      letra al principio y 40 caracteres como máximo
      el nombre «forward» ya está en uso; elige otro
      """)
  }

  @Test("keys, in English")
  func keysInEnglish() {
    expectEqual(
      Voices.english(Self.keys),
      """
      there is no key “tite” here; did you mean “title”?
      there is no key “colour” here; delete it or correct it
      the key “id” appears twice; keep one of them
      the key “steps” is missing; add it
      the keys “id”, “goal” and “steps” are missing; add them
      there is no key “r” or “h” here; what is needed: “of” and “by”
      the text ends here, because “#1 de la lista” is a comment to YAML; put the text between \
      quotation marks
      “value:z” is one text here; write “value: z”, with a colon and a space
      the format “2” is not known; the newest this program reads is 1. Write “format: 1”, or use \
      a newer program
      “Mi lección” cannot be a name: use letters from a to z, digits and hyphens, a letter first, \
      40 characters at most
      the name “forward” is already in use; choose another
      """)
  }

  static let values: [LessonProblem] = [
    .wrongShape(expected: .list, found: .scalar), .wrongShape(expected: .scalar, found: .mapping),
    .wrongShape(expected: .mapping, found: .list), .wrongShape(expected: .boolean, found: .list),
    .wrongShape(expected: .localizedText, found: .list),
    .unknownWord("earnd", allowed: ["earned", "all", "none"]),
    .unknownWord("yes", allowed: ["true", "false"]),
    .outOfRange("12", lowest: 2, highest: 6), .notAWholeNumber("tres", lowest: 1, highest: 600),
    .wrongCount(found: 0, lowest: 1, highest: 200), .wrongCount(found: 1, lowest: 2, highest: 8),
    .wrongCount(found: 9, lowest: 2, highest: 8), .wrongCount(found: 3, lowest: 2, highest: 2),
    .wrongCount(found: 21, lowest: 0, highest: 20),
  ]

  @Test("values, in Spanish")
  func valuesInSpanish() {
    expectEqual(
      Voices.spanish(Self.values),
      """
      aquí se espera una lista, no un texto o número
      aquí se espera un texto o número, no un mapa de claves y valores
      aquí se espera un mapa de claves y valores, no una lista
      aquí se espera «true» o «false», no una lista
      aquí se espera un texto, o un mapa de idiomas y textos, no una lista
      «earnd» no es una de las palabras que van aquí: «earned», «all» o «none»; ¿será «earned»?
      «yes» no es una de las palabras que van aquí: «true» o «false»
      «12» está fuera de rango: escribe un número entero de 2 a 6
      «tres» no es un número entero; escribe uno de 1 a 600, con cifras
      aquí no hay nada; hacen falta de 1 a 200 elementos
      aquí hay un elemento; hacen falta de 2 a 8
      aquí hay 9 elementos; hacen falta de 2 a 8
      aquí hay 3 elementos; hacen falta exactamente 2
      aquí hay 21 elementos; puede haber 20 como máximo
      """)
  }

  @Test("values, in English")
  func valuesInEnglish() {
    expectEqual(
      Voices.english(Self.values),
      """
      a list is expected here, not a text or number
      a text or number is expected here, not a mapping of keys to values
      a mapping of keys to values is expected here, not a list
      “true” or “false” is expected here, not a list
      a text, or a mapping of languages to texts, is expected here, not a list
      “earnd” is not one of the words allowed here: “earned”, “all” or “none”; did you mean \
      “earned”?
      “yes” is not one of the words allowed here: “true” or “false”
      “12” is out of range: write a whole number from 2 to 6
      “tres” is not a whole number; write one from 1 to 600 in digits
      there is nothing here; from 1 to 200 items are needed
      there is one item here; from 2 to 8 are needed
      there are 9 items here; from 2 to 8 are needed
      there are 3 items here; exactly 2 are needed
      there are 21 items here; at most 20 are allowed
      """)
  }
}
