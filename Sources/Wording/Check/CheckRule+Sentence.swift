public import Curriculum

extension CheckRule: Sentence {
  /// Says in Spanish what the rule asks for.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .format: "El archivo es una lección en el formato de esta guía."
    case .uniqueIDs: "Dos archivos no tienen el mismo id."
    case .requires:
      "Las lecciones requeridas existen, y ninguna se requiere a sí misma dando vueltas."
    case .placeholders: "Un texto tiene los mismos valores entre llaves en cada idioma."
    case .untranslated: "Un texto de varias palabras está traducido."
    case .drawable: "Todos los caracteres se pueden mostrar en una terminal."
    case .fits: "Cada paso cabe en 80x24, también en ASCII, y ninguna línea fija es más ancha."
    case .unusedGraph: "Algún paso usa cada grafo."
    case .spoiler: "Ni el texto ni las pistas dicen la respuesta."
    case .duplicateOptions: "Las opciones de una pregunta dicen cosas distintas."
    case .expressionNames: "Una fórmula se puede dar con los nombres de «over»."
    case .findable: "Lo que se busca existe, y no basta con ceros."
    case .experiments:
      "La meta de un experimento se puede alcanzar, y no se cumple desde el inicio."
    case .students:
      "A quien calcula bien, con todas las cifras o redondeando, no se le rechaza nada."
    case .practice: "La práctica encuentra números para cada paso sobre un grafo con «vary»."
    case .mistakes: "Un error que nombras se reconoce, y no da la respuesta correcta."
    case .hiddenMistakes: "Un error del catálogo no da el número correcto por casualidad."
    case .collidingMistakes:
      "Dos errores del catálogo no dan por casualidad el mismo número equivocado."
    }
  }

  /// Says in English what the rule asks for.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .format: "The file is a lesson in the format of this guide."
    case .uniqueIDs: "No two files have one id."
    case .requires: "Required lessons exist, and none requires itself by a detour."
    case .placeholders: "A text has the same values in braces in every language."
    case .untranslated: "A text of several words is translated."
    case .drawable: "Every character can be shown on a terminal."
    case .fits: "Every step fits 80x24, in ASCII too, and no line that is kept as it is is wider."
    case .unusedGraph: "Every graph is used by a step."
    case .spoiler: "Neither text nor hints say the answer."
    case .duplicateOptions: "The options of a choice say different things."
    case .expressionNames: "A formula can be given over the names in “over”."
    case .findable: "What is to be found exists, and zeros are not enough."
    case .experiments: "The goal of an experiment can be reached, and does not hold from the start."
    case .students: "Who works rightly, with all digits or rounding, is refused nothing."
    case .practice: "Practice finds numbers for every step about a graph with “vary”."
    case .mistakes: "A mistake that you name is recognised, and does not give the right answer."
    case .hiddenMistakes: "A mistake of the catalogue does not happen to give the right number."
    case .collidingMistakes:
      "Two mistakes of the catalogue do not happen to give the same wrong number."
    }
  }
}
