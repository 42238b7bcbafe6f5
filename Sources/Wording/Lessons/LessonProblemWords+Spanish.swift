import Autodiff
import Curriculum

extension LessonProblemWords {
  static func spanish(_ problem: LessonProblem, _ voice: Voice) -> String {
    switch problem {
    case .notFound: "no existe tal archivo o carpeta; revisa la ruta"
    case .notAFile: "no es un archivo común; indica una lección o una carpeta con lecciones"
    case .unreadable(let reason): "el archivo no se puede leer: \(reason)"
    case .fileTooLarge(let limit):
      "el archivo es demasiado grande: una lección admite \(size(limit)); repártelo en varias "
        + "lecciones"
    case .notUTF8: "el texto no está en UTF-8; guarda el archivo en esa codificación"
    case .controlCharacter(code: 9):
      "un tabulador no puede estar en una lección; escribe espacios"
    case .controlCharacter(let code):
      "el carácter de control \(codePoint(code)) no puede estar en una lección; bórralo"

    case .syntax(let words): "el YAML no se puede leer: \(YAMLWords.spanish(words))"
    case .openBracket(let isMapping, let line):
      isMapping
        ? "antes de esto falta «}» o una coma; el mapa empieza en la línea \(line)"
        : "antes de esto falta «]» o una coma; la lista empieza en la línea \(line)"
    case .empty: "el archivo está vacío; una lección empieza con «format: 1»"
    case .severalDocuments: "hay un segundo documento YAML; pon cada lección en su propio archivo"
    case .anchorOrAlias(let text):
      "\(quoted(text)) es un ancla o alias de YAML, y las lecciones no los usan; escribe el valor "
        + "completo, o pon el texto entre comillas"
    case .tag(let text):
      "\(quoted(text)) es una etiqueta de YAML, y las lecciones no las usan; bórrala, o pon el "
        + "texto entre comillas"
    case .nestedTooDeeply(let limit):
      "hay más de \(limit) listas y mapas unos dentro de otros; cierra los corchetes y las llaves, o "
        + "anida menos"

    case .unknownKey(let key, let nearest):
      "aquí no existe la clave \(quoted(key))" + meant(nearest, otherwise: "; bórrala o corrígela")
    case .repeatedKey(let key): "la clave \(quoted(key)) está dos veces; deja una sola"
    case .missingKey(let key): "falta la clave \(quoted(key)); agrégala"
    case .missingKeys(let keys): "faltan las claves \(list(keys, "y")); agrégalas"
    case .otherKeys(let found, let needed):
      "aquí no existe la clave \(list(found, "ni")); hacen falta: \(list(needed, "y"))"
    case .commentInText(let comment):
      "el texto termina aquí, porque para YAML \(quoted(comment)) es un comentario; pon el texto "
        + "entre comillas"
    case .keyWithoutSpace(let text, let meant):
      "aquí \(quoted(text)) es un solo texto; escribe \(quoted(meant)), con dos puntos y un espacio"
    case .wrongShape(let expected, let found):
      "aquí se espera \(name(expected)), no \(name(found))"
    case .unsupportedFormat(let text, let newest):
      "no se conoce el formato \(quoted(text)); el más nuevo que lee este programa es \(newest). "
        + "Escribe «format: \(newest)», o usa un programa más nuevo"
    case .unknownWord(let word, let allowed):
      "\(quoted(word)) no es una de las palabras que van aquí: \(list(allowed, "o"))"
        + meant(Spelling.nearest(to: word, among: allowed))
    case .outOfRange(let text, let lowest, let highest):
      "\(quoted(text)) está fuera de rango: escribe un número entero de \(lowest) a \(highest)"
    case .notAWholeNumber(let text, let lowest, let highest):
      "\(quoted(text)) no es un número entero; escribe uno de \(lowest) a \(highest), con cifras"
    case .invalidIdentifier(let text):
      "\(quoted(text)) no puede ser un nombre: usa letras de la «a» a la «z», cifras y guiones, "
        + "con una letra al principio y 40 caracteres como máximo"
    case .repeatedID(let id): "el nombre \(quoted(id)) ya está en uso; elige otro"
    case .wrongCount(let found, let lowest, let highest):
      count(found: found, lowest: lowest, highest: highest)

    case .missingLanguage(let language):
      "falta la versión en \(name(language)); agrega «\(language.rawValue): …», o quita "
        + "«\(language.rawValue)» de los idiomas de la lección"
    case .unknownLanguage(let word):
      "\(quoted(word)) no es un idioma de este programa; tiene "
        + list(Language.allCases.map(\.rawValue), "y")
    case .emptyText: "este texto está vacío; escríbelo o borra su clave"
    case .textTooLong(let limit):
      "este texto pasa de \(limit) caracteres; repártelo en varios pasos"
    case .severalLines: "aquí cabe una sola línea; junta las líneas"
    case .unknownPlaceholder(let name):
      "«{\(cut(name))}» no nombra ningún nodo del grafo del paso; para una llave escribe «{{»"

    case .graph(let kind): kind.spanish(voice)
    case .decimalComma(let number):
      "\(quoted(number)) lleva coma decimal; en una lección escríbelo con punto, "
        + quoted(number.replacing(",", with: "."))
    case .expression(let kind): "esta fórmula no se puede leer: \(kind.spanish(voice))"
    case .domain(let error):
      "el nodo \(quoted(error.node)) no tiene valor: \(OperationFault(error).spanish(voice))"
    case .tooMuchToCompute:
      "a partir de aquí la lección tarda demasiado en calcularse; repártela en varias lecciones, o "
        + "usa grafos más pequeños"
    case .undefinedNumber(let operation, let arguments):
      "esto no tiene valor: \(OperationFault(operation, arguments: arguments).spanish(voice))"
    case .undefinedGradient(let name):
      "el gradiente respecto de \(quoted(name)) no es un número finito con estos valores; elige otros "
        + "datos, o pregunta otra cosa"
    case .unknownGraph("", _): "aquí falta el nombre de un grafo; escríbelo después de «graph:»"
    case .unknownGraph(let name, let nearest):
      "la lección no tiene ningún grafo \(quoted(name))" + meant(nearest)
    case .graphNotNamed:
      "no está claro a qué grafo se refiere; indícalo con «graph: …» en el paso"
    case .unknownNode(let name, let nearest):
      "el grafo no tiene ningún nodo \(quoted(name))" + meant(nearest)
    case .notGiven(let name):
      "\(quoted(name)) lo calcula el grafo; aquí solo va un nodo de «given»"
    case .notComputed(let name):
      "\(quoted(name)) es un dato; aquí solo va un nodo que el grafo calcula"
    case .unknownQuestionKind(let kind, let allowed):
      "no existe el tipo de pregunta \(quoted(kind)); existen \(list(allowed, "y"))"
    case .questionKinds(let found, let allowed):
      found.isEmpty
        ? "la pregunta no tiene tipo; dale uno de \(list(allowed, "o"))"
        : "la pregunta tiene varios tipos, \(list(found, "y")); haz una pregunta por cada uno"
    case .optionNeitherRightNorWrong:
      "esta opción no es ni correcta ni incorrecta; escribe su texto después de «right:» o de "
        + "«wrong:»"
    case .optionRightAndWrong:
      "esta opción es correcta e incorrecta a la vez; deja solo una de las dos claves"
    case .rightOptions(let found):
      found == 0
        ? "ninguna opción es la correcta; en una de ellas escribe «right» en lugar de «wrong»"
        : "hay \(found) opciones correctas; deja una, y en las demás escribe «wrong» en lugar de "
          + "«right»"
    case .unevenRow:
      "esta fila no nombra los mismos nodos que la primera; todas deben nombrar los mismos"
    case .unevenMatrixRow(let found, let first):
      "esta fila tiene \(found == 1 ? "una entrada" : "\(found) entradas") y la primera \(first); todas "
        + "deben tener las mismas"
    case .rateMissing:
      "falta la tasa de aprendizaje; escribe «rate: 0.1» en el paso"
    case .noParameters:
      "el grafo no dice cuáles son sus parámetros; escribe «parameters: [w, b]» en el grafo"
    case .notAnInput(let input, let consumer):
      "\(quoted(consumer)) no se calcula directamente con \(quoted(input)); elige un nodo de su "
        + "fórmula"
    case .findRow(let found):
      found == 0
        ? "esta fila no dice cuánto debe valer un nodo calculado; agrega uno, por ejemplo «y: 1»"
        : "esta fila dice cuánto deben valer \(found) nodos calculados; deja uno solo"
    case .invalidMistakeCode(let code):
      "\(quoted(code)) no sirve de código; usa mayúsculas, cifras y guiones, como «MI-ERROR»"
    case .mistakeWithoutWords(let code, let nearest):
      "el catálogo no tiene el código \(quoted(code))"
        + meant(nearest, otherwise: "; si es tuyo, di con «say:» qué hay que decir")
    case .experiment(let problem): problem.spanish(voice)
    case .picture(let problem): problem.spanish(voice)
    case .repeatedField(let field):
      "el paso pregunta dos veces por \(quoted(field)); dale otro «id» a una de las preguntas"
    }
  }

  private static func quoted(_ text: String) -> String { Quotation.spanish(text) }

  private static func cut(_ text: String) -> String { String(quoted(text).dropFirst().dropLast()) }

  private static func meant(_ nearest: String?, otherwise: String = "") -> String {
    nearest.map { "; ¿será \(quoted($0))?" } ?? otherwise
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.map(quoted).joined() }
    let others = words.dropLast().map(quoted).joined(separator: ", ")
    return "\(others) \(conjunction) \(quoted(last))"
  }

  private static func count(found: Int, lowest: Int, highest: Int) -> String {
    let wanted = lowest == highest ? "exactamente \(lowest)" : "de \(lowest) a \(highest)"
    return switch found {
    case _ where lowest == 0: "aquí hay \(found) elementos; puede haber \(highest) como máximo"
    case 0: "aquí no hay nada; hacen falta \(wanted) elementos"
    case 1: "aquí hay un elemento; hacen falta \(wanted)"
    default: "aquí hay \(found) elementos; hacen falta \(wanted)"
    }
  }

  private static func name(_ language: Language) -> String {
    switch language {
    case .spanish: "español"
    case .english: "inglés"
    }
  }

  private static func name(_ shape: LessonProblem.Shape) -> String {
    switch shape {
    case .scalar: "un texto o número"
    case .list: "una lista"
    case .mapping: "un mapa de claves y valores"
    case .boolean: "«true» o «false»"
    case .localizedText: "un texto, o un mapa de idiomas y textos"
    }
  }
}
