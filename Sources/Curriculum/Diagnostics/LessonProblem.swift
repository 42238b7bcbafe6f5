public import Autodiff

/// What can be wrong with a lesson file, without prose.
public enum LessonProblem: Hashable, Sendable {
  // The file as a whole.

  /// There is no file or folder of that name.
  case notFound
  /// It is no regular file, and no folder that was named.
  case notAFile
  /// The system would not read it; the reason is the system's.
  case unreadable(reason: String)
  /// It is larger than a lesson may be.
  case fileTooLarge(limit: Int)
  /// It is not UTF-8.
  case notUTF8
  /// It holds a control character that no text needs.
  case controlCharacter(code: UInt32)

  // YAML.

  /// The YAML does not parse; the parser's own words follow.
  case syntax(String)
  /// A list or mapping in brackets that is not closed, and the line of its bracket.
  case openBracket(isMapping: Bool, line: Int)
  /// The file holds no document.
  case empty
  /// The file holds more than one document.
  case severalDocuments
  /// An anchor or alias, which lessons do not use.
  case anchorOrAlias(String)
  /// A tag, which lessons do not use.
  case tag(String)
  /// Nesting deeper than any lesson needs.
  case nestedTooDeeply(limit: Int)

  // Keys and shapes.

  /// A key that the format does not have.
  case unknownKey(String, nearest: String?)
  /// A key that stands twice in one mapping.
  case repeatedKey(String)
  /// A key that is needed and missing.
  case missingKey(String)
  /// Keys of one mapping that are needed and missing.
  case missingKeys([String])
  /// A mapping that has other keys than those that are needed, and none of these.
  case otherKeys([String], needed: [String])
  /// A text that was meant for a key with its value, as `value:z` or `value z`.
  case keyWithoutSpace(String, meant: String)
  /// A text that ends where YAML takes what follows for a comment.
  case commentInText(String)
  /// Something else than the kind of value that was expected.
  case wrongShape(expected: Shape, found: Shape)
  /// A format version that this program does not know.
  case unsupportedFormat(String, newest: Int)
  /// A word that is not one of those allowed.
  case unknownWord(String, allowed: [String])
  /// A whole number out of its range.
  case outOfRange(String, lowest: Int, highest: Int)
  /// Text where a whole number in a range is needed.
  case notAWholeNumber(String, lowest: Int, highest: Int)
  /// An identifier with characters it may not have.
  case invalidIdentifier(String)
  /// An id that stands twice.
  case repeatedID(String)
  /// More or fewer items than allowed.
  case wrongCount(found: Int, lowest: Int, highest: Int)

  // Texts.

  /// A text without a version in a language the lesson declares.
  case missingLanguage(Language)
  /// A language that the program does not know.
  case unknownLanguage(String)
  /// A text with nothing in it.
  case emptyText
  /// A text longer than one screen could ever hold.
  case textTooLong(limit: Int)
  /// A text of several lines where there is room for one.
  case severalLines
  /// A placeholder that names no node of the step's graph.
  case unknownPlaceholder(String)

  // Graphs and questions.

  /// A graph that cannot be built.
  case graph(GraphProblem.Kind)
  /// A number with a decimal comma.
  case decimalComma(String)
  /// An expression that cannot be read.
  case expression(ExpressionError.Kind)
  /// A graph whose numbers cannot be computed.
  case domain(DomainError)
  /// The graphs under all given values of steps and tables take too long to compute.
  case tooMuchToCompute
  /// An expression of a question or of a given value that has no finite real value.
  case undefinedNumber(Operation, arguments: [Double])
  /// A question for a gradient that is not a finite number, as that of `sqrt(x)` at 0.
  case undefinedGradient(String)
  /// A graph of that name is not in the lesson.
  case unknownGraph(String, nearest: String?)
  /// The step needs a graph and does not say which.
  case graphNotNamed
  /// A node of that name is not in the graph.
  case unknownNode(String, nearest: String?)
  /// A given value is needed and the node is a computed one.
  case notGiven(String)
  /// A computed node is needed and the node is a given one.
  case notComputed(String)
  /// A question names something else than a kind.
  case unknownQuestionKind(String, allowed: [String])
  /// A question names no kind, or several.
  case questionKinds(found: [String], allowed: [String])
  /// An option of a choice that does not say which of the two it is.
  case optionNeitherRightNorWrong
  /// An option of a choice that says both.
  case optionRightAndWrong
  /// A choice without exactly one right option.
  case rightOptions(found: Int)
  /// A row of a table that names other nodes than the first.
  case unevenRow
  /// A matrix whose rows differ in length.
  case unevenMatrixRow(found: Int, first: Int)
  /// A question for an update in a step without a learning rate.
  case rateMissing
  /// Updated values of a graph that names no parameters.
  case noParameters
  /// A node that another is not computed from.
  case notAnInput(String, of: String)
  /// A row that does not say of exactly one computed node what it must be.
  case findRow(found: Int)
  /// Letters that no code of a mistake has.
  case invalidMistakeCode(String)
  /// A code that the catalogue does not have, without words of the author's.
  case mistakeWithoutWords(String, nearest: String?)
  /// Two fields of a step with one id.
  case repeatedField(String)
  /// An experiment that cannot be made.
  case experiment(ExperimentProblem)
  /// A picture that cannot be drawn.
  case picture(PictureProblem)

  /// The shape of a YAML value.
  public enum Shape: String, Hashable, Sendable {
    /// A text or number.
    case scalar
    /// A list.
    case list
    /// A mapping of keys to values.
    case mapping
    /// Yes or no, written `true` or `false`.
    case boolean
    /// A text, or a mapping by language.
    case localizedText
  }
}
