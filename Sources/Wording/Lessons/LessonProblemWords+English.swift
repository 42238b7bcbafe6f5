import Autodiff
import Curriculum

extension LessonProblemWords {
  static func english(_ problem: LessonProblem, _ voice: Voice) -> String {
    switch problem {
    case .notFound: "there is no such file or folder; check the path"
    case .notAFile: "this is not a regular file; name a lesson file or a folder of them"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .fileTooLarge(let limit):
      "the file is too large: a lesson may have \(size(limit)); split it into several lessons"
    case .notUTF8: "the text is not UTF-8; save the file in that encoding"
    case .controlCharacter(code: 9): "a tab has no place in a lesson; write spaces"
    case .controlCharacter(let code):
      "the control character \(codePoint(code)) has no place in a lesson; delete it"

    case .syntax(let words): "the YAML cannot be read: \(YAMLWords.english(words))"
    case .openBracket(let isMapping, let line):
      isMapping
        ? "“}” or a comma is missing before this; the mapping begins on line \(line)"
        : "“]” or a comma is missing before this; the list begins on line \(line)"
    case .empty: "the file is empty; a lesson begins with “format: 1”"
    case .severalDocuments: "there is a second YAML document; put each lesson in a file of its own"
    case .anchorOrAlias(let text):
      "\(quoted(text)) is a YAML anchor or alias, and lessons have none; write the value out, "
        + "or put the text between quotation marks"
    case .tag(let text):
      "\(quoted(text)) is a YAML tag, and lessons have none; delete it, or put the text between "
        + "quotation marks"
    case .nestedTooDeeply(let limit):
      "lists and mappings are nested more than \(limit) deep; close the brackets, or put less inside "
        + "each other"

    case .unknownKey(let key, let nearest):
      "there is no key \(quoted(key)) here" + meant(nearest, otherwise: "; delete it or correct it")
    case .repeatedKey(let key): "the key \(quoted(key)) appears twice; keep one of them"
    case .missingKey(let key): "the key \(quoted(key)) is missing; add it"
    case .missingKeys(let keys): "the keys \(list(keys, "and")) are missing; add them"
    case .otherKeys(let found, let needed):
      "there is no key \(list(found, "or")) here; what is needed: \(list(needed, "and"))"
    case .commentInText(let comment):
      "the text ends here, because \(quoted(comment)) is a comment to YAML; put the text between "
        + "quotation marks"
    case .keyWithoutSpace(let text, let meant):
      "\(quoted(text)) is one text here; write \(quoted(meant)), with a colon and a space"
    case .wrongShape(let expected, let found):
      "\(name(expected)) is expected here, not \(name(found))"
    case .unsupportedFormat(let text, let newest):
      "the format \(quoted(text)) is not known; the newest this program reads is \(newest). Write "
        + "“format: \(newest)”, or use a newer program"
    case .unknownWord(let word, let allowed):
      "\(quoted(word)) is not one of the words allowed here: \(list(allowed, "or"))"
        + meant(Spelling.nearest(to: word, among: allowed))
    case .outOfRange(let text, let lowest, let highest):
      "\(quoted(text)) is out of range: write a whole number from \(lowest) to \(highest)"
    case .notAWholeNumber(let text, let lowest, let highest):
      "\(quoted(text)) is not a whole number; write one from \(lowest) to \(highest) in digits"
    case .invalidIdentifier(let text):
      "\(quoted(text)) cannot be a name: use letters from a to z, digits and hyphens, a letter "
        + "first, 40 characters at most"
    case .repeatedID(let id): "the name \(quoted(id)) is already in use; choose another"
    case .wrongCount(let found, let lowest, let highest):
      count(found: found, lowest: lowest, highest: highest)

    case .missingLanguage(let language):
      "the \(name(language)) version is missing; add “\(language.rawValue): …”, or take "
        + "“\(language.rawValue)” out of the lesson's languages"
    case .unknownLanguage(let word):
      "\(quoted(word)) is not a language of this program; it has "
        + list(Language.allCases.map(\.rawValue), "and")
    case .emptyText: "this text is empty; write it or delete its key"
    case .textTooLong(let limit):
      "this text is longer than \(limit) characters; split it into several steps"
    case .severalLines: "there is room for one line here; join the lines"
    case .unknownPlaceholder(let name):
      "“{\(cut(name))}” names no node of the step's graph; for a brace write “{{”"

    case .graph(let kind): kind.english(voice)
    case .decimalComma(let number):
      "\(quoted(number)) has a decimal comma; write it with a point, "
        + quoted(number.replacing(",", with: "."))
    case .expression(let kind): "this formula cannot be read: \(kind.english(voice))"
    case .domain(let error):
      "the node \(quoted(error.node)) has no value: \(OperationFault(error).english(voice))"
    case .tooMuchToCompute:
      "from here on the lesson takes too long to compute; split it into several lessons, or use "
        + "smaller graphs"
    case .undefinedNumber(let operation, let arguments):
      "this has no value: \(OperationFault(operation, arguments: arguments).english(voice))"
    case .undefinedGradient(let name):
      "the gradient with respect to \(quoted(name)) is not a finite number with these values; choose "
        + "other given values, or ask for something else"
    case .unknownGraph("", _): "the name of a graph is missing here; write it after “graph:”"
    case .unknownGraph(let name, let nearest):
      "the lesson has no graph \(quoted(name))" + meant(nearest)
    case .graphNotNamed:
      "it is not clear which graph is meant; name it with “graph: …” in the step"
    case .unknownNode(let name, let nearest):
      "the graph has no node \(quoted(name))" + meant(nearest)
    case .notGiven(let name):
      "\(quoted(name)) is computed by the graph; only a node under “given” can stand here"
    case .notComputed(let name):
      "\(quoted(name)) is given; only a node that the graph computes can stand here"
    case .unknownQuestionKind(let kind, let allowed):
      "there is no kind of question \(quoted(kind)); there are \(list(allowed, "and"))"
    case .questionKinds(let found, let allowed):
      found.isEmpty
        ? "the question has no kind; give it one of \(list(allowed, "or"))"
        : "the question has several kinds, \(list(found, "and")); make a question of each"
    case .optionNeitherRightNorWrong:
      "this option is neither right nor wrong; write its text after “right:” or “wrong:”"
    case .optionRightAndWrong:
      "this option is both right and wrong; keep only one of the two"
    case .rightOptions(let found):
      found == 0
        ? "no option is right; write “right” instead of “wrong” before one of them"
        : "\(found) options are right; write “wrong” instead of “right” before all but one"
    case .unevenRow: "this row names other nodes than the first row; every row needs the same ones"
    case .unevenMatrixRow(let found, let first):
      "this row has \(found == 1 ? "one entry" : "\(found) entries") and the first \(first); all must "
        + "have the same number"
    case .rateMissing:
      "the learning rate is missing; write “rate: 0.1” in the step"
    case .noParameters:
      "the graph does not say which are its parameters; write “parameters: [w, b]” in the graph"
    case .notAnInput(let input, let consumer):
      "\(quoted(consumer)) is not computed from \(quoted(input)) directly; choose a node of its "
        + "formula"
    case .findRow(let found):
      found == 0
        ? "this row does not say what a computed node must be; add one, such as “y: 1”"
        : "this row says what \(found) computed nodes must be; keep one"
    case .invalidMistakeCode(let code):
      "\(quoted(code)) is no code; use capital letters, digits and hyphens, as in “MY-MISTAKE”"
    case .mistakeWithoutWords(let code, let nearest):
      "the catalogue has no code \(quoted(code))"
        + meant(nearest, otherwise: "; if it is your own, say what to tell with “say:”")
    case .experiment(let problem): problem.english(voice)
    case .picture(let problem): problem.english(voice)
    case .repeatedField(let field):
      "the step asks for \(quoted(field)) twice; give one of the questions another “id”"
    }
  }

  private static func quoted(_ text: String) -> String { Quotation.english(text) }

  private static func cut(_ text: String) -> String { String(quoted(text).dropFirst().dropLast()) }

  private static func meant(_ nearest: String?, otherwise: String = "") -> String {
    nearest.map { "; did you mean \(quoted($0))?" } ?? otherwise
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.map(quoted).joined() }
    let others = words.dropLast().map(quoted).joined(separator: ", ")
    return "\(others) \(conjunction) \(quoted(last))"
  }

  private static func count(found: Int, lowest: Int, highest: Int) -> String {
    let wanted = lowest == highest ? "exactly \(lowest)" : "from \(lowest) to \(highest)"
    return switch found {
    case _ where lowest == 0: "there are \(found) items here; at most \(highest) are allowed"
    case 0: "there is nothing here; \(wanted) items are needed"
    case 1: "there is one item here; \(wanted) are needed"
    default: "there are \(found) items here; \(wanted) are needed"
    }
  }

  private static func name(_ language: Language) -> String {
    switch language {
    case .spanish: "Spanish"
    case .english: "English"
    }
  }

  private static func name(_ shape: LessonProblem.Shape) -> String {
    switch shape {
    case .scalar: "a text or number"
    case .list: "a list"
    case .mapping: "a mapping of keys to values"
    case .boolean: "“true” or “false”"
    case .localizedText: "a text, or a mapping of languages to texts,"
    }
  }
}
