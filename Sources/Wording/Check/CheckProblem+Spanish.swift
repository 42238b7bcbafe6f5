public import Curriculum

extension CheckProblem: Sentence {
  /// Says in Spanish what is wrong, without place and severity.
  public func spanish(_ voice: Voice) -> String {
    func quoted(_ text: String) -> String { Quotation.spanish(text) }
    func name(_ language: Language) -> String { language == .spanish ? "español" : "inglés" }
    let ascii = " en ASCII"
    return switch self {
    case .format(let problem): problem.spanish(voice)
    case .repeatedLesson(let id, let path):
      "el id \(quoted(id)) es también el de \(path); cambia uno de los dos"
    case .unknownRequirement(let id, let nearest):
      "no hay ninguna lección \(quoted(id))"
        + (nearest.map { "; ¿será \(quoted($0))?" } ?? "; revísala junto con su archivo")
    case .requirementCircle(let ids) where Set(ids).count == 1:
      "la lección se requiere a sí misma; quita ese requisito"
    case .requirementCircle(let ids):
      "estas lecciones se piden entre sí: \(ids.joined(separator: " → ")); quita un requisito"
    case .placeholderMissing(let placeholder, let has, let lacks):
      "la versión en \(name(has)) tiene «{\(placeholder)}» y la versión en \(name(lacks)) no; usa "
        + "los mismos valores en las dos"
    case .sameInEveryLanguage:
      "este texto es igual en todos los idiomas; tradúcelo, o declara un solo idioma"
    case .undrawable(let text):
      "\(quoted(text)) no se puede mostrar en una terminal; escríbelo de otra forma"
    case .tooHigh(let step, let language, let isASCII):
      "el paso \(quoted(step)) no cabe en 80x24 en \(name(language))\(isASCII ? ascii : ""); "
        + "acórtalo o divídelo"
    case .lineTooWide(let columns, let limit, let isASCII):
      "una línea que se deja como está ocupa \(columns) columnas\(isASCII ? ascii : ""), y la "
        + "pantalla tiene \(limit); córtala"
    case .unusedGraph(let graph):
      "ningún paso usa el grafo \(quoted(graph)); nómbralo en un paso o bórralo"
    case .saysAnswer(let field, let answer):
      "este texto dice \(quoted(answer)), la respuesta a \(quoted(field)); déjala a quien aprende"
    case .placeholderOfAsked(let node):
      "«{\(node)}» muestra el valor que el paso pregunta; ponlo en «after»"
    case .sameOption(let first, let second):
      "las opciones \(first) y \(second) dicen lo mismo; cambia una de ellas"
    case .noFormula(let field, let missing):
      "\(quoted(field)) no tiene fórmula con los nombres de «over»"
        + (missing.isEmpty ? "" : ": también necesita \(missing.joined(separator: ", "))")
        + "; agrega lo que falta, o escribe la fórmula en «formula»"
    case .foundByZeros(let field):
      "con ceros se cumplen todas las filas de \(quoted(field)); agrega una fila que pida más"
    case .notFound(let field):
      "ningún valor simple cumple todas las filas de \(quoted(field)); revisa que exista alguno"
    case .refused(let field, let answer, nil):
      "quien calcula sin redondear responde \(quoted(answer)) en \(quoted(field)), y se le rechaza; "
        + "elige otros números, o pide menos cifras"
    case .refused(let field, let answer, let figures?):
      "quien redondea a \(figures) cifras en el camino responde \(quoted(answer)) en "
        + "\(quoted(field)), y se le rechaza; elige números más redondos, o pregunta antes los "
        + "valores intermedios"
    case .refusedInPractice(let drawn, let field, let answer):
      "con \(Self.list(drawn, voice)), que la práctica puede sortear, quien calcula sin redondear "
        + "responde \(quoted(answer)) en \(quoted(field)), y se le rechaza; deja que los valores "
        + "dados varíen menos"
    case .neverDrawn(let step, let field, let largest):
      "la práctica no encuentra números nuevos para el paso \(quoted(step)): con todo lo que permite "
        + "«vary» algún número, casi siempre \(quoted(field)), no existe, es demasiado pequeño o mayor que "
        + "\(voice.number(largest)), o cae donde una función dobla en ángulo; elige otros valores, o sube "
        + "«largest»"
    case .alwaysHidden(let step, let field, let mistake):
      "la práctica no encuentra números nuevos para el paso \(quoted(step)): con todo lo que permite "
        + "«vary» algún error da una respuesta correcta, casi siempre en \(quoted(field)): "
        + "\(mistake.clause[.spanish]) (\(mistake.code)); deja variar más valores o pide menos a la vez"
    case .unrecognised(let field, let mistake, let answer):
      "el error \(mistake) da \(quoted(answer)) en \(quoted(field)), y no se reconoce; revisa su "
        + "fórmula"
    case .rightByMistake(let field, let mistake):
      "el error \(mistake) da la respuesta correcta en \(quoted(field)); elige otros números, o "
        + "quítalo"
    case .reachedAtStart(let field):
      "la meta de \(quoted(field)) se cumple antes de hacer nada; pide más"
    case .notReached(let field):
      "no se encontraron ajustes que alcancen la meta de \(quoted(field)); pide menos, o permite más "
        + "pasos"
    case .hidden(let field, let answer, let mistakes):
      "\(answer) en \(quoted(field)) esconde \(mistakes.count == 1 ? "un error" : "errores"): "
        + Self.listed(mistakes, .spanish, separator: "; ")
    case .colliding(let field, let groups):
      "en \(quoted(field)) un mismo número equivocado sale de varios errores: "
        + groups.map { group in
          let reasons = Self.listed(group.mistakes, .spanish, separator: ", o ")
          return "\(voice.number(group.value)) si \(reasons)"
        }.joined(separator: "; ")
    case .betterNumbers(let step, nil):
      "no se encontraron números mejores para el paso \(quoted(step))"
    case .betterNumbers(let step, let better?):
      "con \(Self.list(better.changes, voice)), en el paso \(quoted(step)) \(better.spanish)"
    }
  }
}
